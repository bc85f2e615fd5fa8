use std::io;

/// Why nothing is exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// No item, or none with what the format shows.
    #[error("there is nothing approved to export")]
    Nothing,
    /// A part is not what was approved.
    #[error("“{label}” of item {code} has changed since its approval")]
    NotApproved {
        /// Code of the item.
        code: String,
        /// The part: a title, a network, a picture's name.
        label: String,
    },
    /// A text names a picture that is not among the approved ones.
    #[error("item {code} shows the picture “{name}”, which is not approved with it")]
    PictureNotApproved {
        /// Code of the item.
        code: String,
        /// The name in the text.
        name: String,
    },
    /// The original of a picture is gone, or not the approved bytes any more.
    #[error("the file of picture “{name}” is missing or damaged")]
    PictureLost {
        /// Name of the picture.
        name: String,
    },
    /// Two pictures of one item have the same name.
    #[error("item {code} has two pictures called “{name}”")]
    PictureTwice {
        /// Code of the item.
        code: String,
        /// The name.
        name: String,
    },
    /// A picture's name is not the plain file name that was given to it.
    #[error("item {code} has a picture called “{name}”, which is not a safe file name")]
    UnsafeName {
        /// Code of the item.
        code: String,
        /// The name.
        name: String,
    },
    /// An archive has no room for its approval: more than 65,000 files, or 4 GiB.
    #[error("too much for one archive: export fewer items at once")]
    TooMuch,
    /// A picture could not be read, or the file could not be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<zip::result::ZipError> for ExportError {
    fn from(error: zip::result::ZipError) -> Self {
        match error {
            zip::result::ZipError::Io(error) => ExportError::Io(error),
            other => ExportError::Io(io::Error::other(other)),
        }
    }
}
