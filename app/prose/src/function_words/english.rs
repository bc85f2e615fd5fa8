//! English function words, folded and sorted. Our own list.

use crate::Words;

pub(super) const WORDS: Words = Words::of(
    "a about above across after again against ago ain't all almost along already also although \
     always am amid among an and another any anybody anyone anything anywhere are aren't around as \
     at away back be became because become becomes been before behind being below beneath beside \
     besides between beyond both but by can can't cannot could could've couldn't d did didn't do \
     does doesn't doing don't done down during each eight either eleven else enough even ever every \
     everybody everyone everything everywhere except few five for four from further had hadn't has \
     hasn't have haven't having he he'd he'll he's hence her here here's hers herself him himself \
     his how how's however hundred i i'd i'll i'm i've if in indeed inside instead into is isn't it \
     it'd it'll it's its itself just least less lest let let's like ll m many may maybe me might \
     mightn't mine more moreover most much must mustn't my myself near neither never nevertheless \
     next nine no nobody none nonetheless nor not nothing now nowhere of off often on once one ones \
     only onto or other others otherwise ought our ours ourselves out outside over own per perhaps \
     please quite rather re really s same seven several shall shan't she she'd she'll she's should \
     should've shouldn't since six so some somebody someone something sometimes somewhere still \
     such t ten than that that'd that'll that's the their theirs them themselves then there there's \
     therefore these they they'd they'll they're they've this those though thousand three through \
     throughout thus till to together too toward towards twelve two under underneath unless unlike \
     until up upon us ve very via was wasn't we we'd we'll we're we've were weren't what what's \
     whatever when when's whenever where where's whereas wherever whether which whichever while who \
     who'd who'll who's whoever whom whose why why's will with within without won't would would've \
     wouldn't yet you you'd you'll you're you've your yours yourself yourselves",
);
