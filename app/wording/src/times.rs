//! Names of days and months.

use crate::Lang;

/// Names of days and months, as dates abbreviate them.
pub struct Times {
    /// Monday to Sunday.
    pub weekdays: [&'static str; 7],
    /// January to December.
    pub months: [&'static str; 12],
    /// Between the day and the time.
    pub at: &'static str,
}

static EN: Times = Times {
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    at: ", ",
};

static FR: Times = Times {
    weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    months: [
        "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    at: " à ",
};

/// The names in a language.
#[must_use]
pub fn times(lang: Lang) -> &'static Times {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
