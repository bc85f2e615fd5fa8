//! Items: what moves through the workflow and over the board.

pub mod assign;
pub mod board;
pub mod brand_of;
pub mod create;
pub mod due;
pub mod from_markdown;
pub mod neighbours;
pub mod open;
pub mod standing;
pub(crate) mod step;
pub(crate) mod summary;

pub use assign::assign;
pub use board::{Board, board, board_of};
pub use brand_of::brand_of;
pub use create::{NewItem, Once, create, create_once};
pub use due::set_due;
pub use from_markdown::{from_file, from_markdown};
pub use neighbours::{Neighbours, neighbours};
pub use open::{Opened, open};
pub use standing::Remembered;
pub use step::lead;
pub use store::items::Filter;
pub use store::parts::Part;
