//! The suite of the verbs: what people do, told as they would, on SQLite and on PostgreSQL.
//!
//! PostgreSQL is asked for with `MARBRE_TEST_POSTGRES`, the address of a server where databases can be
//! made; without it those tests say so and pass. The clock stands until a test moves it.

mod absences;
mod backup;
mod brands;
mod bulk;
mod charter;
mod comments;
mod deadlines;
mod deciding;
mod demo;
mod due;
mod escalations;
mod exports;
mod files;
mod forgetting;
mod founding;
mod guests;
mod house;
mod ignored;
mod inbox;
mod leaving;
mod letters;
mod library;
mod neighbours;
mod notices;
mod own_limits;
mod own_workflow;
mod passages;
mod people;
mod permissions;
mod pictures;
mod plan;
mod posting;
mod posts;
mod proof;
mod races;
mod reading;
mod references;
mod refusals;
mod retention;
mod saves;
mod second_factor;
mod sequences;
mod sessions;
mod sharing;
mod solo;
mod standing;
mod story;
mod suggestions;
mod together;
mod trash;
mod versions;
mod webhooks;
mod workflows;
