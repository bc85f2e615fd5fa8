//! A brand's own limits and the time zones of its accounts.

use crate::Lang;
use crate::numbers::number;

/// A brand's own limits and the time zones of its accounts.
pub struct Own {
    /// Heading: limits.
    pub limits: &'static str,
    /// What they are for.
    pub limits_hint: &'static str,
    /// Length in place of the usual one, in a unit.
    pub length: fn(u64, Option<u64>, &str) -> String,
    /// What an address costs.
    pub url_cost: fn(u64) -> String,
    /// Pictures at most.
    pub images: fn(u32) -> String,
    /// Options of a poll and their characters at most.
    pub poll: fn(u32, u64) -> String,
    /// Why it was typed, and when.
    pub typed: fn(&str, &str) -> String,
    /// From which instance it was read, and when.
    pub read: fn(&str, &str) -> String,
    /// Before what an account that pays takes.
    pub paid: fn(&str) -> String,
    /// Heading: paid accounts.
    pub premium: &'static str,
    /// What they are; which networks give what.
    pub premium_hint: &'static str,
    /// Of a network: what its paid account takes.
    pub premium_of: fn(&str, u64, &str) -> String,
    /// What a reason for it is.
    pub premium_reason_hint: &'static str,
    /// Button: count as a paid account.
    pub premium_save: &'static str,
    /// Button: back to the network's own, by its name.
    pub usual: fn(&str) -> String,
    /// Heading: ask an instance.
    pub ask: &'static str,
    /// Label: its host.
    pub host: &'static str,
    /// What is asked and what is accepted.
    pub host_hint: &'static str,
    /// Button: ask it.
    pub ask_now: &'static str,
    /// Heading: type a limit.
    pub set: &'static str,
    /// Label: network.
    pub network: &'static str,
    /// Label: limit.
    pub limit: &'static str,
    /// Label: reason.
    pub reason: &'static str,
    /// What a reason is.
    pub reason_hint: &'static str,
    /// Button: save the limit.
    pub save: &'static str,
    /// Heading: time zones.
    pub zones: &'static str,
    /// What they are for; the brand's own.
    pub zones_hint: fn(&str) -> String,
    /// Button: save the zones.
    pub zones_save: &'static str,
}

static EN: Own = Own {
    limits: "Limits of your own",
    limits_hint: "Where an instance or a paid account takes more, or less, than the network usually does. They count in the composer and when posts are submitted.",
    length: |length, usual, unit| match usual {
        Some(usual) => {
            format!("{} {unit} instead of {}", number(Lang::En, length), number(Lang::En, usual))
        }
        None => format!("{} {unit}", number(Lang::En, length)),
    },
    url_cost: |cost| format!("{cost} for each address"),
    images: |most| format!("{most} pictures at most"),
    poll: |options, length| format!("polls of {options} options, {length} characters each"),
    typed: |reason, at| format!("{reason} ({at})"),
    read: |host, at| format!("read from {host} ({at})"),
    paid: |said| format!("paid account: {said}"),
    premium: "Paid accounts",
    premium_hint: "Some networks let those who pay write longer posts. Counters, threads and previews follow.",
    premium_of: |name, length, unit| format!("{name}: {} {unit}", number(Lang::En, length)),
    premium_reason_hint: "Whose subscription it is, such as: X Premium of the brand’s account.",
    premium_save: "Count as a paid account",
    usual: |name| format!("Back to the usual limit of {name}"),
    ask: "Read the limits of a Mastodon instance",
    host: "Instance",
    host_hint: "Its host, such as mastodon.social. The studio asks it once, now, by https; hosts on private networks are not asked.",
    ask_now: "Ask now",
    set: "Set a limit",
    network: "Network",
    limit: "Length of a post, at most",
    reason: "Reason",
    reason_hint: "Such as: premium account.",
    save: "Save limit",
    zones: "Time zones of the accounts",
    zones_hint: |zone| {
        format!(
            "Posts are planned, shown and exported in the zone of their account. Empty: that of the brand, {zone}."
        )
    },
    zones_save: "Save time zones",
};

static FR: Own = Own {
    limits: "Limites qui vous sont propres",
    limits_hint: "Là où une instance ou un compte payant accepte plus, ou moins, que le réseau d’habitude. Elles comptent à la rédaction et quand une publication est soumise.",
    length: |length, usual, unit| match usual {
        Some(usual) => {
            format!("{} {unit} au lieu de {}", number(Lang::Fr, length), number(Lang::Fr, usual))
        }
        None => format!("{} {unit}", number(Lang::Fr, length)),
    },
    url_cost: |cost| format!("{cost} par adresse"),
    images: |most| format!("{most}\u{a0}images au plus"),
    poll: |options, length| {
        format!("sondages de {options}\u{a0}réponses, {length}\u{a0}caractères chacune")
    },
    typed: |reason, at| format!("{reason} ({at})"),
    read: |host, at| format!("lu sur {host} ({at})"),
    paid: |said| format!("compte payant\u{a0}: {said}"),
    premium: "Comptes payants",
    premium_hint: "Certains réseaux laissent ceux qui paient écrire plus long. Compteurs, fils et aperçus suivent.",
    premium_of: |name, length, unit| format!("{name}\u{a0}: {} {unit}", number(Lang::Fr, length)),
    premium_reason_hint: "À qui est l’abonnement, par exemple\u{a0}: X Premium du compte de la marque.",
    premium_save: "Compter comme compte payant",
    usual: |name| format!("Revenir à la limite habituelle de {name}"),
    ask: "Lire les limites d’une instance Mastodon",
    host: "Instance",
    host_hint: "Son hôte, par exemple mastodon.social. Le studio l’interroge une fois, maintenant, en https\u{a0}; les hôtes de réseaux privés ne sont pas interrogés.",
    ask_now: "Interroger",
    set: "Fixer une limite",
    network: "Réseau",
    limit: "Longueur d’une publication, au plus",
    reason: "Raison",
    reason_hint: "Par exemple\u{a0}: compte premium.",
    save: "Enregistrer la limite",
    zones: "Fuseaux horaires des comptes",
    zones_hint: |zone| {
        format!(
            "Les publications sont prévues, montrées et exportées selon le fuseau de leur compte. Vide\u{a0}: celui de la marque, {zone}."
        )
    },
    zones_save: "Enregistrer les fuseaux",
};

/// A brand's own limits and the time zones of its accounts, in a language.
#[must_use]
pub fn own(lang: Lang) -> &'static Own {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
