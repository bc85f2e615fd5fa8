//! A brand's own limits in place of a network's.

use domain::brand::own::{OwnLimits, OwnPoll};

use crate::count::Context;
use crate::network::{Media, Network, PollRules};

impl Context<'_> {
    /// What surrounds a text of a brand that may have limits of its own.
    #[must_use]
    pub fn of(own: Option<&OwnLimits>, with_media: bool) -> Context<'static> {
        Context {
            with_media,
            limit: own.filter(|it| !it.premium).map(|it| it.length),
            premium: own.is_some_and(|it| it.premium),
            url_cost: own.and_then(|it| it.url_cost),
            ..Context::default()
        }
    }
}

impl PollRules {
    /// The same rules, as far as there are no others.
    #[must_use]
    pub fn own(self, own: Option<&OwnLimits>) -> PollRules {
        let Some(OwnPoll { options, option_length, minutes }) = own.and_then(|it| it.poll) else {
            return self;
        };
        PollRules { options: (self.options.0, options), option_length, minutes, ..self }
    }
}

impl Network {
    /// The network with a brand's own limits on what is attached to a post; those on its text are a
    /// [`Context`].
    #[must_use]
    pub fn own(&self, own: Option<&OwnLimits>) -> Network {
        let images = own.and_then(|it| it.images).or(self.media.images);
        let poll = self.poll.map(|it| it.own(own));
        Network { media: Media { images, ..self.media }, poll, ..*self }
    }
}
