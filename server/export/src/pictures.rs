use std::io;

use domain::ContentHash;
use domain::content::Visual;

use crate::ExportError;

/// Where the originals of pictures are read from.
pub trait Pictures {
    /// The bytes kept under a hash; `None` when there are none.
    fn read(&self, original: ContentHash) -> io::Result<Option<Vec<u8>>>;
}

impl<F: Fn(ContentHash) -> io::Result<Option<Vec<u8>>>> Pictures for F {
    fn read(&self, original: ContentHash) -> io::Result<Option<Vec<u8>>> {
        self(original)
    }
}

/// The approved bytes of a picture, and no others.
pub(crate) fn original(pictures: &dyn Pictures, visual: &Visual) -> Result<Vec<u8>, ExportError> {
    let bytes = pictures.read(visual.original)?;
    let approved = bytes.filter(|bytes| ContentHash::of(bytes) == visual.original);
    approved.ok_or_else(|| ExportError::PictureLost { name: visual.name.clone() })
}
