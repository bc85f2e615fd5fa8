//! The second step of signing in.

use crate::Lang;

/// The second step of signing in.
pub struct SecondFactor {
    /// Heading of the page, and of the section of the account page.
    pub heading: &'static str,
    /// One line under it.
    pub lead: &'static str,
    /// It is off.
    pub off: &'static str,
    /// Link to the page.
    pub manage: &'static str,
    /// Button: set it up.
    pub begin: &'static str,
    /// What to do with the picture.
    pub scan: &'static str,
    /// Name of the picture.
    pub picture: &'static str,
    /// Label of the secret.
    pub key: &'static str,
    /// What may be typed first.
    pub first_code_hint: &'static str,
    /// Button: take the first code.
    pub confirm: &'static str,
    /// Heading: recovery codes.
    pub codes_heading: &'static str,
    /// What they are for.
    pub codes_hint: &'static str,
    /// Button: new codes.
    pub renew: &'static str,
    /// Button: turn it off.
    pub turn_off: &'static str,
    /// Why the password is asked.
    pub password_why: &'static str,
    /// Heading of the second step of signing in.
    pub asked_heading: &'static str,
    /// One line under it.
    pub asked_lead: &'static str,
    /// Heading: whose sign-in takes it.
    pub enforced: &'static str,
    /// What it does.
    pub enforced_hint: &'static str,
    /// It is on since a time, and so many recovery codes are left.
    pub on: fn(&str, u64) -> String,
    /// Brands that want it.
    pub wanted_by: fn(&str) -> String,
    /// Notice, by what was done.
    pub done: fn(&str) -> &'static str,
}

static EN: SecondFactor = SecondFactor {
    heading: "Two-step sign-in",
    lead: "After the password, a code from an authenticator app on your phone.",
    off: "It is off: the password alone opens your account.",
    manage: "Set up or change",
    begin: "Set it up",
    scan: "Scan this picture with an authenticator app, then type the code it shows.",
    picture: "QR code for the authenticator app",
    key: "Or type this key into the app",
    first_code_hint: "Six digits.",
    confirm: "Turn it on",
    codes_heading: "Recovery codes",
    codes_hint: "Each opens your account once, without the app. Keep them where your phone is not: they are shown this one time.",
    renew: "New recovery codes",
    turn_off: "Turn it off",
    password_why: "To be sure it is you.",
    asked_heading: "Enter your code",
    asked_lead: "From your authenticator app, or a recovery code.",
    enforced: "Two-step sign-in",
    enforced_hint: "Who holds a ticked role sees this brand only once two-step sign-in is set up.",
    on: |since, left| format!("On since {since}. Recovery codes left: {left}."),
    wanted_by: |brands| format!("Wanted by: {brands}."),
    done: |what| match what {
        "off" => "Two-step sign-in is off.",
        _ => "",
    },
};

static FR: SecondFactor = SecondFactor {
    heading: "Connexion en deux étapes",
    lead: "Après le mot de passe, un code donné par une application d’authentification sur votre téléphone.",
    off: "Désactivée\u{a0}: le mot de passe seul ouvre votre compte.",
    manage: "Configurer ou modifier",
    begin: "Configurer",
    scan: "Scannez cette image avec une application d’authentification, puis saisissez le code affiché.",
    picture: "Code QR pour l’application d’authentification",
    key: "Ou saisissez cette clé dans l’application",
    first_code_hint: "Six chiffres.",
    confirm: "Activer",
    codes_heading: "Codes de secours",
    codes_hint: "Chacun ouvre votre compte une fois, sans l’application. Gardez-les ailleurs que sur votre téléphone\u{a0}: ils ne s’affichent que cette fois.",
    renew: "Nouveaux codes de secours",
    turn_off: "La désactiver",
    password_why: "Pour confirmer que c’est bien vous.",
    asked_heading: "Saisissez votre code",
    asked_lead: "Celui de votre application d’authentification, ou un code de secours.",
    enforced: "Connexion en deux étapes",
    enforced_hint: "Qui a un rôle coché ne voit cette marque qu’après avoir configuré la connexion en deux étapes.",
    on: |since, left| format!("Activée depuis {since}. Codes de secours restants\u{a0}: {left}."),
    wanted_by: |brands| format!("Demandée par\u{a0}: {brands}."),
    done: |what| match what {
        "off" => "La connexion en deux étapes est désactivée.",
        _ => "",
    },
};

/// The second step of signing in, in a language.
#[must_use]
pub fn second_factor(lang: Lang) -> &'static SecondFactor {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
