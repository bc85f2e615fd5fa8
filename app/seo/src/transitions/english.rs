//! English connectors, folded and sorted by their first two words. Our own list.

use super::connector::{Connectors, Lists};
use prose::{Sieve, Words};

#[rustfmt::skip]
pub(super) static LISTS: Lists = Lists {
    connectors: Connectors::of(CONNECTORS),
    pair_heads: Sieve::of_pairs(PAIRS),
    pairs: PAIRS,
    results: &[("so", "that", 3), ("such", "that", 6)],
    degrees: Words::of(""),
    coordinators: Words::of("and but or"),
    asking: Words::of(
        "ask asked asking asks check decide forget forgot idea knew know knowing knows remember \
         remembered remembers said say says see show sure tell tells told wonder wondered wonders",
    ),
    pronouns: Words::of("he i it she there they we you"),
    alone: Words::of(
        "all anybody anyone both everybody everyone everything few many most no nobody none \
         nothing somebody someone something",
    ),
    finite: FINITE,
    finite_ends: &[],
    bare_subjects: true,
    questions: Words::of("how what where whether which who why"),
    subjects: Words::of(
        "a an everyone he her his i it its my nobody our people she someone that the their there \
         these they this those we you your",
    ),
};

/// Verb forms that can only be finite, or nearly so, folded and sorted: after a noun they make a clause.
const FINITE: Words = Words::of(
    "accepts adds agreed agrees allows am appeared appears applies approves are aren arises arrived \
     arrives asks ate awoke bakes became becomes began begins belongs bit bled blew blinks boils \
     bore bought brings broke brought builds built burns burst buys came can cannot carries catches \
     caught changes chooses chose climbs closed closes clung collapses comes confirms contains \
     cooks cools could couldn creates crept decides delivers depends did didn died dies disappears \
     dissolves do does doesn don drank drew dries drives drops drove eats ended ends ensures enters \
     exceeds exists expands expires explains explodes fades fails falls feels fell felt finds \
     finished finishes fled flew flies follows forgave forgets forgot found freezes froze gave gets \
     gives goes got grew grows had hadn hangs happened happens hardens has hasn hatches have haven \
     heals heard hears held hid hits holds hurts improves includes is isn joins keeps kept kills \
     knelt knew knows lasts lay leads leapt learns leaves left listens loses lost made makes \
     manages may meets melts met might moved must needs occurs opened opens overcame overflows paid \
     passes pays pours prepares provides puts rains ran rang reached reaches reads receives refuses \
     remains requires returned returns rings rises rode rose runs said sang sank saves saw says \
     seems sees sells sends sent serves settles shakes shines shook should shouldn shrank shut \
     shuts signed signs simmers sings sinks sits sleeps slept slid slows softens sold speaks spends \
     spills spoke sprang spreads stands started starts stays stinks stole stood stopped stops \
     struck submits subsides suggests survives swam swept swims swore takes teaches tells thickens \
     thinks threw told took tore travels tries turned turns understands undertook waits wakes wants \
     warms was washes wasn wears weighs went wept were weren will wins withdrew woke won wore \
     worked works would wouldn wove writes wrote",
);

const PAIRS: &[(&str, &str)] = &[
    ("either", "or"),
    ("neither", "nor"),
    ("no sooner", "than"),
    ("not only", "but"),
    ("whether", "or"),
];

const CONNECTORS: &str = "\
above all:pause>else others the these those other
above and beyond that:lead
accordingly
added to that:lead
additionally
admittedly:set
after:clause
after all:closed
after that:lead
afterward:lead
afterwards<long
again:lead
albeit
all in all
all the same:closed<are be been being cost feel felt is look looked looks s seem smell sound stay taste was were
all the same:set
all things considered:set
along the same lines:lead
also
alternatively
although
and yet>another again more to
anyhow:lead
anyway:pause
apart from that:lead
as:subject
as a consequence>of
as a general rule:set
as a matter of fact
as a result<count counted counts>of
as an aside:set
as an example:set
as an illustration:set
as if
as it happens:set
as long as:clause
as mentioned above:set
as much as:subject
as noted above:set
as noted earlier:set
as opposed to this
as proof:lead
as soon as>possible practicable
as such:lead
as things stand:set
as though
aside from that:lead
assuming:reason
assuming that:pause
at all events:set
at any rate:set
at first:lead
at last:lead
at least:lead
at the end of the day:lead
at the same time:pause>as each every next of that today tomorrow
au contraire
be that as it may
because>of
because of that:lead
because of this:lead
before:clause
besides:lead
better still:set
better yet:set
beyond that:lead
broadly speaking:set
but<all can could nothing anything everything none everyone no anyone nobody>for
but also
by analogy:set
by and large:set
by comparison:unended>to with
by contrast:pause-clause
by contrast:set
by extension:set
by the same token:pause
by the time:clause
by the way:pause-clause
by the way:set
by then:lead
by way of example
case in point:start
come to think of it
consequently
considering:clause
considering that:clause
considering that:start>day year
contrariwise
conversely
correspondingly:set
despite that:lead
despite the fact that
despite this:lead
due to the fact that
each time:clause
either way:lead
equally:lead
ergo:pause
especially:pause
even better:set
even if
even more so
even so>much
even then:lead
even though
even when
even worse:set
eventually:start
every now and then:nowhere
every time:clause
except that:before
failing that:set
finally:pause
first:lead
first and foremost:set
first of all<the
first things first:set
firstly
for:nominative
for a start:set
for all that:set
for another thing:set
for example
for fear that
for instance>storage type types
for one thing:set
for starters:set
for that matter:closed
for that matter:set
for that reason
for these reasons:pause
for this reason
forasmuch as
from then on:set
further:lead
furthermore
generally speaking:set
given that:clause
given that:pause>day evening kind moment month morning night sort time week year
granted:lead
having said that:pause
hence<years days months weeks
however:not-degree
if:not-asked<wonder wondered wonders know knows see check as even only what tell sure
if anything:set
if so
in a nutshell:set
in addition:pause>to
in any case>of where which worth
in any event:pause-clause
in any event:set
in brief:set
in case:worded>file files law no number of studies study
in comparison>to with
in conclusion
in contrast<change decrease difference drop gain high improvement increase loss low poor reduction rich rise>color colors colour colours to with
in doing so:lead
in effect:set
in essence:set
in fact:unended>and
in general:lead
in order that
in order to
in other respects:set
in other words:pause>of from in than
in particular:pause
in plain english:set
in reality:lead
in response:lead
in return:lead
in short supply:nowhere
in short:set
in so doing:lead
in so far as
in spite of that:lead
in spite of the fact that
in spite of this:lead
in such a way that
in sum:set
in summary:pause>form
in that case:pause-clause
in that case:set
in that regard:set
in that respect:set
in that:clause
in the end:pause-clause
in the end:set
in the event that
in the final analysis>of
in the first instance:set
in the first place:set
in the interim:pause
in the long run:lead
in the meantime
in the meanwhile
in the process:lead
in the same breath:lead
in the same vein
in the same way that
in the same way:lead
in the sense that
in the wake of this:lead
in this case:pause-clause
in this case:set
in this context:lead
in this regard:set
in this respect:set
in this way:lead
in truth:lead
in turn:set
in view of the fact that
in view of this:set
inasmuch as
incidentally:set
indeed<much well good little few rare bad nice kind grateful
insofar as
instead:closed
instead:pause>of
instead of that:lead
it follows that
just as:clause
just the same:set
last:lead
last of all:set
lastly
later:lead
lest
let alone<be been being left
likewise<do did does doing done
long story short:set
meanwhile
mind you:set
more importantly
more precisely:pause
more specifically:pause
more to the point:set
moreover
most importantly
most of all:set
much as:subject
namely
needless to say:set
nevertheless
next:lead
no matter how
no matter what
no matter when
no matter where
no matter which
no matter who
no matter why
nonetheless
nor:inverted
nor:start
not least because
not only:balanced
not only:inverted
not that:start
not to mention
notwithstanding the fact that
now:lead
now and again:nowhere
now and then:nowhere
now that<knew know knows seems>is s was
of course:set
on a related note
on balance:set
on condition that
on reflection:set
on second thoughts:set
on that account:lead
on that note:lead
on the bright side:set
on the condition that
on the contrary
on the downside:set
on the face of it:set
on the flip side>of
on the grounds that:before
on the one hand:pause-clause
on the one hand:set
on the other hand:pause-clause
on the other hand:set
on the plus side:set
on the surface:lead
on the whole:pause-clause
on the whole:set
on top of that:lead
on top of that:pause-clause
on top of this:lead
on top of this:pause-clause
once:clause
only if
only then:start
or else
or rather
other than that:lead
otherwise:unended<unless think thought says said told stated proven a an the this that my our its his her their your some any no and or
overall:lead
particularly:set
per contra
plus:lead
provided:clause
provided that:clause
provided that:pause>day evening kind moment month morning night sort time week year
providing:reason
providing that:clause
put another way
put differently
put simply:set
quite the contrary
rather:set
rather than
regardless:closed
regardless:set
regardless of how
regardless of whether
save that:pause
second:lead
secondly
seeing as
seeing that:clause
shortly afterwards:lead
similarly:lead
similarly:pause-clause
simply put:set
simultaneously:lead
since:clause<ever
since then:lead
so:advice
so:lead
so:pause-clause>much many far few long little
so as to
so long as:clause
so that>day evening morning night very week year
soon after:lead
soon afterwards:lead
speaking of which
specifically:pause
still:lead
still and all
strictly speaking:set
subsequently
such as
such that>day
supposing:pause-clause
supposing that
that aside:set
that being said:set
that being the case
that is to say
that is why
that is:set
that notwithstanding
that said:set
that way:lead
the instant:clause
the minute:clause
the moment:clause
then:pause<since until by back from even now till
then and there:nowhere
thereafter
thereby
therefore
thereupon
third:lead
thirdly
this being so
this is why
this way:lead
though
thus
thus far:nowhere
till:clause
to be clear:set
to be fair:set
to be precise:set
to be sure:set
to begin with:set
to clarify:set
to conclude:set
to crown it all
to cut a long story short
to illustrate:set
to name a few
to name but a few
to put it another way
to put it bluntly
to put it differently
to put it simply
to recap:set
to repeat:set
to say nothing of
to start with:set
to such an extent that
to sum up:set
to summarise:set
to summarize:set
to that end>of
to the extent that
to the point that
to the point where
to this end>of
to top it all
to wit
too:set
true:lead
ultimately:lead
under the circumstances:set
under these circumstances:set
under those circumstances:set
unless
until:clause
until then:lead
viz
what if:not-asking
what is more:set
what s more:set
when:not-asking<since>and or to
whenever
whereas
whereby
whereupon
wherever
whether or not
whether or not:pause-clause
which in turn
which is why
whichever:start
while<a the little long short quite worth great all every your my his her our their>away
whilst
with regard to this:lead
with that in mind
with that out of the way
with the result that
with this in mind
with this in view
without further ado:set
worse still:set
worse yet:set
yet:pause<not as>another again more to";
