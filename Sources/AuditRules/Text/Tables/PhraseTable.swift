/// The tables of phrases by which text rules read; `Phrases` says how a line is written.
///
/// A phrase belongs here when it names a thing, or names nothing, in most files; none of them decides alone.
enum PhraseTable {}
