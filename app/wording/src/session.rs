//! Setting up, signing in, one's own account.

use crate::Lang;

/// Setting up, signing in, one's own account.
pub struct Session {
    /// Heading of the first run.
    pub setup_heading: &'static str,
    /// What the first run is.
    pub setup_lead: &'static str,
    /// Shown when the address lacks the token.
    pub setup_needs_token: &'static str,
    /// Shown when the token is not the one.
    pub setup_other_token: &'static str,
    /// Label: language of the interface.
    pub lang: &'static str,
    /// Label: one's name.
    pub your_name: &'static str,
    /// Label: e-mail address.
    pub email: &'static str,
    /// Label: password.
    pub password: &'static str,
    /// Label: code of the second step.
    pub code: &'static str,
    /// What may be typed there.
    pub code_hint: &'static str,
    /// What a password must be.
    pub password_hint: &'static str,
    /// Label: name of the first brand.
    pub brand_name: &'static str,
    /// What a brand is.
    pub brand_hint: &'static str,
    /// Button: found the studio.
    pub create: &'static str,
    /// Heading of the sign-in page.
    pub login_heading: &'static str,
    /// Button: sign in.
    pub sign_in: &'static str,
    /// Link: a password that was forgotten.
    pub forgot: &'static str,
    /// Heading of the page for it.
    pub forgot_heading: &'static str,
    /// What it does, where there is mail.
    pub forgot_lead: &'static str,
    /// Button: send the link.
    pub forgot_send: &'static str,
    /// After that, whether or not there is such an account.
    pub forgot_sent: &'static str,
    /// Whom to ask where there is no mail.
    pub forgot_ask: &'static str,
    /// Link back.
    pub back_to_sign_in: &'static str,
    /// Button: sign out.
    pub sign_out: &'static str,
    /// Heading of the accounts of the demonstration.
    pub demo_accounts: &'static str,
    /// How to use them.
    pub demo_hint: &'static str,
    /// A role of the demonstration, by its stored word.
    pub demo_role: fn(&str) -> &'static str,
    /// Button: come in as somebody of the demonstration.
    pub demo_enter: &'static str,
    /// Heading of the account page.
    pub account_heading: &'static str,
    /// Heading: name, language, theme.
    pub preferences: &'static str,
    /// Label: theme.
    pub theme: &'static str,
    /// Theme: as the system.
    pub theme_auto: &'static str,
    /// Theme: light.
    pub theme_light: &'static str,
    /// Theme: dark.
    pub theme_dark: &'static str,
    /// Button: save.
    pub save: &'static str,
    /// Label: current password.
    pub current_password: &'static str,
    /// Label: new password.
    pub new_password: &'static str,
    /// Button: change the password.
    pub change_password: &'static str,
    /// Heading: devices.
    pub devices: &'static str,
    /// Marks the device in use.
    pub this_device: &'static str,
    /// A browser that does not say what it is.
    pub unknown_device: &'static str,
    /// Last use at a time.
    pub last_used: fn(&str) -> String,
    /// Button: sign this device out.
    pub sign_out_device: &'static str,
    /// Button: sign every other device out.
    pub sign_out_others: &'static str,
    /// Notice: they are signed out.
    pub others_signed_out: &'static str,
    /// Notice: preferences saved.
    pub saved: &'static str,
    /// Notice: password changed.
    pub password_changed: &'static str,
    /// Notice: device signed out.
    pub device_signed_out: &'static str,
    /// Name of a language in itself, by code.
    pub lang_name: fn(Lang) -> &'static str,
    /// Heading of a page that does not exist or is not for this person.
    pub missing_heading: &'static str,
    /// What to do then.
    pub missing_text: &'static str,
    /// Link back.
    pub missing_back: &'static str,
    /// Heading of a page that failed.
    pub failed_heading: &'static str,
    /// What is safe, and the number to quote.
    pub failed_text: fn(&str) -> String,
    /// Heading while the database is away.
    pub unavailable_heading: &'static str,
    /// What to do then.
    pub unavailable_text: &'static str,
    /// Heading: what was sent is too large.
    pub too_large_heading: &'static str,
    /// What is accepted, and where the text is.
    pub too_large_text: &'static str,
    /// Heading: what was sent cannot be read.
    pub unreadable_heading: &'static str,
    /// What is safe, and where the text is.
    pub unreadable_text: &'static str,
    /// Another site sent this.
    pub elsewhere_heading: &'static str,
    /// What that means.
    pub elsewhere_text: &'static str,
    /// Button: sends what could not be saved once more.
    pub send_again: &'static str,
    /// Link to the page the form stood on.
    pub failed_back: &'static str,
    /// The session ended while something was typed: it is kept on the sign-in page.
    pub words_kept: &'static str,
    /// Signed in again: what was typed is in its form, not saved.
    pub words_back: &'static str,
    /// Label: what was typed, where it can no longer be saved.
    pub words_typed: &'static str,
    /// Why it is shown.
    pub words_typed_hint: &'static str,
}

fn lang_name(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "English",
        Lang::Fr => "Français",
    }
}

static EN: Session = Session {
    setup_heading: "Set up the studio",
    setup_lead: "You will be its first manager and administrator. Everything can be changed later.",
    setup_other_token: "This token is not valid. Open the address that was printed on the console when Marbre started, exactly as it stands there.",
    setup_needs_token: "Open the address that was printed on the console when Marbre started: it holds a token that can be used once.",
    lang: "Language",
    your_name: "Your name",
    email: "E-mail address",
    password: "Password",
    code: "Code",
    code_hint: "Six digits, or a recovery code.",
    password_hint: "8 characters or more. A sentence is fine.",
    brand_name: "First brand",
    brand_hint: "A brand keeps its people, its texts and its pictures to itself. An agency adds one for each client.",
    create: "Create the studio",
    login_heading: "Sign in",
    forgot: "Forgot your password?",
    forgot_heading: "Choose a new password",
    forgot_lead: "You get a link by mail. It works once, within 1 hour.",
    forgot_send: "Send the link",
    forgot_sent: "If this address has an account here, a link is on its way. It works once, within 1 hour. Nothing there? Check the address and the unwanted mail, or ask whoever looks after the people of your brand for a link.",
    forgot_ask: "This studio sends no mail. Ask whoever looks after the people of your brand for a link, or whoever runs the studio: the command “marbre user reset” makes one.",
    back_to_sign_in: "Sign in",
    sign_in: "Sign in",
    sign_out: "Sign out",
    demo_accounts: "Demonstration accounts",
    demo_hint: "Their passwords were printed on the console.",
    demo_role: |role| match role {
        "writer" => "Writer",
        "community-manager" => "Community manager",
        _ => "Manager",
    },
    demo_enter: "Enter",
    account_heading: "Your account",
    preferences: "Preferences",
    theme: "Theme",
    theme_auto: "As the system",
    theme_light: "Light",
    theme_dark: "Dark",
    save: "Save",
    current_password: "Current password",
    new_password: "New password",
    change_password: "Change password",
    devices: "Devices",
    this_device: "This device",
    unknown_device: "Unknown browser",
    last_used: |at| format!("Last used {at}"),
    sign_out_device: "Sign out this device",
    sign_out_others: "Sign out all other devices",
    others_signed_out: "Your other devices are signed out.",
    saved: "Preferences saved.",
    password_changed: "Password changed. Your other devices are signed out.",
    device_signed_out: "Device signed out.",
    lang_name,
    missing_heading: "Nothing here for you",
    missing_text: "This page does not exist, or it is not yours to see. Check the address, or ask the person who sent it.",
    missing_back: "Back to the board",
    failed_heading: "Something failed",
    failed_text: |incident| {
        format!(
            "Nothing was changed. Whoever looks after this studio finds the cause in the log under {incident}."
        )
    },
    unavailable_heading: "The studio is out of reach for a moment",
    unavailable_text: "Its database does not answer or its disk is full. Nothing was changed. Try again in a few seconds.",
    too_large_heading: "This is too large",
    too_large_text: "What you sent was not read, and nothing was changed. A text may hold 1 MB, a whole form 4 MB, a picture 20 MB. Go back in your browser: what you typed is still there. Shorten it, or divide it, and send it again.",
    unreadable_heading: "This arrived damaged",
    unreadable_text: "What you sent cannot be read as a form, so nothing was changed. Forms are accepted as a browser sends them, in UTF-8. Go back in your browser: what you typed is still there. Send it again.",
    elsewhere_heading: "This was sent from another site",
    elsewhere_text: "It was refused, and nothing was changed. If you meant to do it, open the page here and do it there.",
    send_again: "Send it again",
    failed_back: "Open the page anew",
    words_kept: "Your session has ended, so nothing was saved. What you typed is kept here: sign in, and you find it in its place, ready to be saved.",
    words_back: "You are signed in. What you typed before is back in its place, and not saved yet: read it through, then save it.",
    words_typed: "What you typed",
    words_typed_hint: "It could not be saved where you wrote it. Copy it from here.",
};

static FR: Session = Session {
    setup_heading: "Installer le studio",
    setup_lead: "Vous en serez la première personne à gérer et à administrer. Tout peut être modifié ensuite.",
    setup_other_token: "Ce jeton n’est pas valable. Ouvrez l’adresse affichée dans la console au démarrage de Marbre, exactement comme elle y est écrite.",
    setup_needs_token: "Ouvrez l’adresse affichée dans la console au démarrage de Marbre\u{a0}: elle contient un jeton à usage unique.",
    lang: "Langue",
    your_name: "Votre nom",
    email: "Adresse e-mail",
    password: "Mot de passe",
    code: "Code",
    code_hint: "Six chiffres, ou un code de secours.",
    password_hint: "8 caractères ou plus. Une phrase convient.",
    brand_name: "Première marque",
    brand_hint: "Une marque garde pour elle son équipe, ses textes et ses images. Une agence en ajoute une par client.",
    create: "Créer le studio",
    login_heading: "Connexion",
    forgot: "Mot de passe oublié\u{202f}?",
    forgot_heading: "Choisir un nouveau mot de passe",
    forgot_lead: "Un lien vous est envoyé par e-mail. Il sert une fois, dans l’heure.",
    forgot_send: "Envoyer le lien",
    forgot_sent: "Si cette adresse a un compte ici, un lien est en route. Il sert une fois, dans l’heure. Rien reçu\u{202f}? Vérifiez l’adresse et les messages indésirables, ou demandez un lien à qui gère les personnes de votre marque.",
    forgot_ask: "Ce studio n’envoie pas d’e-mails. Demandez un lien à qui gère les personnes de votre marque, ou à qui tient le studio\u{a0}: la commande «\u{a0}marbre user reset\u{a0}» en donne un.",
    back_to_sign_in: "Se connecter",
    sign_in: "Se connecter",
    sign_out: "Se déconnecter",
    demo_accounts: "Comptes de démonstration",
    demo_hint: "Leurs mots de passe ont été affichés dans la console.",
    demo_role: |role| match role {
        "writer" => "Rédaction",
        "community-manager" => "Community management",
        _ => "Direction éditoriale",
    },
    demo_enter: "Entrer",
    account_heading: "Votre compte",
    preferences: "Préférences",
    theme: "Thème",
    theme_auto: "Comme le système",
    theme_light: "Clair",
    theme_dark: "Sombre",
    save: "Enregistrer",
    current_password: "Mot de passe actuel",
    new_password: "Nouveau mot de passe",
    change_password: "Changer le mot de passe",
    devices: "Appareils",
    this_device: "Cet appareil",
    unknown_device: "Navigateur inconnu",
    last_used: |at| format!("Dernière utilisation\u{a0}: {at}"),
    sign_out_device: "Déconnecter cet appareil",
    sign_out_others: "Déconnecter tous les autres appareils",
    others_signed_out: "Vos autres appareils sont déconnectés.",
    saved: "Préférences enregistrées.",
    password_changed: "Mot de passe changé. Vos autres appareils sont déconnectés.",
    device_signed_out: "Appareil déconnecté.",
    lang_name,
    missing_heading: "Rien ici pour vous",
    missing_text: "Cette page n’existe pas, ou vous n’y avez pas accès. Vérifiez l’adresse, ou demandez à la personne qui vous l’a envoyée.",
    missing_back: "Retour au tableau",
    failed_heading: "Quelque chose a échoué",
    failed_text: |incident| {
        format!(
            "Rien n’a changé. La personne qui s’occupe de ce studio trouvera la cause dans le journal sous le numéro {incident}."
        )
    },
    unavailable_heading: "Le studio est momentanément hors d’atteinte",
    unavailable_text: "Sa base de données ne répond pas ou son disque est plein. Rien n’a changé. Réessayez dans quelques secondes.",
    too_large_heading: "C’est trop volumineux",
    too_large_text: "Votre envoi n’a pas été lu, et rien n’a changé. Un texte peut peser 1\u{a0}Mo, un formulaire entier 4\u{a0}Mo, une image 20\u{a0}Mo. Revenez en arrière dans votre navigateur\u{a0}: votre saisie y est toujours. Raccourcissez-la ou divisez-la, puis envoyez-la de nouveau.",
    unreadable_heading: "Votre envoi est arrivé abîmé",
    unreadable_text: "Il ne peut pas être lu comme un formulaire\u{a0}: rien n’a changé. Les formulaires sont acceptés tels qu’un navigateur les envoie, en UTF-8. Revenez en arrière dans votre navigateur\u{a0}: votre saisie y est toujours. Envoyez-la de nouveau.",
    elsewhere_heading: "Cet envoi vient d’un autre site",
    elsewhere_text: "Il a été refusé, et rien n’a changé. Si c’était bien votre intention, ouvrez la page ici et recommencez.",
    send_again: "Envoyer de nouveau",
    failed_back: "Rouvrir la page",
    words_kept: "Votre session a pris fin\u{a0}: rien n’a été enregistré. Votre saisie est gardée ici\u{a0}: connectez-vous, et vous la retrouverez à sa place, prête à être enregistrée.",
    words_back: "La connexion est rétablie. Votre saisie est revenue à sa place, mais pas encore enregistrée\u{a0}: relisez-la, puis enregistrez-la.",
    words_typed: "Votre saisie",
    words_typed_hint: "Elle n’a pas pu être enregistrée à sa place. Copiez-la d’ici.",
};

/// Setting up, signing in, one's own account, in a language.
#[must_use]
pub fn session(lang: Lang) -> &'static Session {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
