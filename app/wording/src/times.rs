//! Names of days and months.

use crate::Lang;

/// Names of days and months, as dates abbreviate them.
pub struct Times {
    /// Monday to Sunday.
    pub weekdays: [&'static str; 7],
    /// January to December.
    pub months: [&'static str; 12],
}

static EN: Times = Times {
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

static FR: Times = Times {
    weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    months: [
        "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
};

/// The names in a language.
#[must_use]
pub fn times(lang: Lang) -> &'static Times {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
