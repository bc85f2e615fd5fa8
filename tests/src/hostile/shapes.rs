//! What runs where it becomes markup, and the places it would break out of.

/// Elements that call `alert` as soon as a browser makes them.
pub(super) const SHAPES: [&str; 22] = [
    "<script>alert(1)</script>",
    "<script src=data:,alert(1)></script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
    "<svg><a href=javascript:alert(1)><text y=9>x</text></a></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style>",
    "<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>",
    "<iframe src=javascript:parent.alert(1)></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<x tabindex=1 autofocus onfocus=alert(1)>x</x>",
    "<details open ontoggle=alert(1)>x</details>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)></audio>",
    "<body onpageshow=alert(1)>",
    "<style onload=alert(1)></style>",
    "<link rel=stylesheet href=data:text/css, onload=alert(1)>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<form action=javascript:alert(1)><button autofocus onfocus=alert(1)>x</button></form>",
];

/// What stands before and behind: ends of elements, attributes, comments and code; Markdown around it.
pub(super) const PLACES: [(&str, &str); 17] = [
    ("", ""),
    ("\">", ""),
    ("'>", ""),
    ("x\" ", " y=\""),
    ("</textarea>", ""),
    ("</title>", ""),
    ("</script>", ""),
    ("</style></noscript></template>", ""),
    ("-->", "<!--"),
    ("]]>", ""),
    ("**", "**"),
    ("`", "`"),
    ("[x](<", ">)"),
    ("![", "](a.png)"),
    ("[x](https://plain.example/ \"", "\")"),
    ("| ", " |"),
    ("\\", ""),
];

/// Addresses that run something.
pub(super) const ADDRESSES: [&str; 14] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "javascript&colon;alert(1)",
    "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A&#x61;vascript:alert(1)",
    "\u{1}javascript:alert(1)",
    "java\tscript:alert(1)",
    "javascript:/*--></title></style>*/alert(1)",
    "vbscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "view-source:javascript:alert(1)",
];

/// Where `@` would be followed.
pub(super) const LINKS: [&str; 9] = [
    "@",
    "[x](@)",
    "[x](<@>)",
    "![x](@)",
    "<@>",
    "[![x](@)](@)",
    "<a href=\"@\">x</a>",
    "https://plain.example/\"onclick=\"@",
    "<img src=\"@\">",
];
