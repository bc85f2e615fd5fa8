//! People and what they are for a brand.

pub mod account;
pub mod acting;
pub mod add;
pub mod away;
pub mod forget;
pub mod forgot;
pub mod invite;
pub mod join;
pub(crate) mod lead;
pub mod leave;
pub mod link;
pub mod members;
pub mod mentor;
pub mod refusal;
pub mod reset;
pub mod roles;
pub mod suspend;

pub use acting::acting_as;
pub use add::{NewPerson, add, insert_person};
pub use forget::{Forgotten, forget, forget_former, forget_me};
pub use forgot::forgot;
pub use invite::{invite, revoke};
pub use join::{Invited, Joined, Joining, invited, join};
pub use leave::{bring_back, remove_member, suspend_member};
pub use members::{People, members};
pub use mentor::set_mentor;
pub use refusal::PeopleRefusal;
pub use reset::{offer_reset, offer_reset_in_a_shell, resettable, use_reset};
pub use roles::set_roles;
pub use store::forgetting::{is_forgotten, pseudonym};
pub use store::links::Link;
pub use store::memberships::Listed;
pub use suspend::{random_password, reset_password, suspend};
