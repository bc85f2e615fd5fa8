//! Campaign parameters on a link, one set per network.

/// What is added to a link. Empty values are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Utm {
    /// Where readers come from; the network's id by default.
    pub source: String,
    /// The kind of channel: `social`, `email`.
    pub medium: String,
    /// The campaign.
    pub campaign: String,
    /// The keyphrase, for paid search.
    pub term: String,
    /// What tells two links of one post apart.
    pub content: String,
}

impl Utm {
    /// The usual set for a network and a campaign.
    #[must_use]
    pub fn of(network: &crate::Network, campaign: &str) -> Utm {
        let medium = match network.id {
            "newsletter-email" => "email",
            "google-ads-rsa" | "meta-ads" => "paid",
            _ => "social",
        };
        Utm {
            source: network.id.into(),
            medium: medium.into(),
            campaign: campaign.into(),
            ..Utm::default()
        }
    }

    fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("utm_source", self.source.as_str()),
            ("utm_medium", self.medium.as_str()),
            ("utm_campaign", self.campaign.as_str()),
            ("utm_term", self.term.as_str()),
            ("utm_content", self.content.as_str()),
        ]
        .into_iter()
        .filter(|(_, value)| !value.trim().is_empty())
    }
}

/// The link with the parameters; those it had are replaced, everything else and the fragment stay.
#[must_use]
pub fn tagged(link: &str, utm: &Utm) -> String {
    let (page, fragment) =
        link.split_once('#').map_or((link, None), |(page, fragment)| (page, Some(fragment)));
    let (path, query) = page.split_once('?').unwrap_or((page, ""));
    let kept =
        query.split('&').filter(|pair| !pair.is_empty() && !is_campaign(pair)).map(str::to_owned);
    let added = utm.pairs().map(|(name, value)| format!("{name}={}", escaped(value.trim())));
    let query: Vec<String> = kept.chain(added).collect();
    let mut out = path.to_owned();
    for (sign, part) in
        [('?', Some(query.join("&")).filter(|q| !q.is_empty())), ('#', fragment.map(str::to_owned))]
    {
        if let Some(part) = part {
            out.push(sign);
            out.push_str(&part);
        }
    }
    out
}

fn is_campaign(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default();
    matches!(name, "utm_source" | "utm_medium" | "utm_campaign" | "utm_term" | "utm_content")
}

fn escaped(value: &str) -> String {
    let mut out = String::new();
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
