use std::borrow::Cow;
use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesCData, BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Elements, texts and CDATA sections, one to a line.
pub(super) struct Xml<W: Write>(Writer<W>);

impl<W: Write> Xml<W> {
    pub fn new(out: W) -> io::Result<Self> {
        let mut writer = Writer::new_with_indent(out, b' ', 1);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(Xml(writer))
    }

    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<&mut Self> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.0.write_event(Event::Start(start))?;
        Ok(self)
    }

    pub fn close(&mut self, name: &str) -> io::Result<&mut Self> {
        self.0.write_event(Event::End(BytesEnd::new(name)))?;
        Ok(self)
    }

    /// `<name>text</name>`, escaped.
    pub fn text(&mut self, name: &str, text: &str) -> io::Result<&mut Self> {
        let content = Event::Text(BytesText::new(&permitted(text)).into_owned());
        self.element(BytesStart::new(name), name, [content])
    }

    /// `<name><![CDATA[text]]></name>`; the section is split where the text would end it.
    pub fn cdata(&mut self, name: &str, text: &str) -> io::Result<&mut Self> {
        self.cdata_with(name, &[], text)
    }

    /// As [`Xml::cdata`], with attributes.
    pub fn cdata_with(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        text: &str,
    ) -> io::Result<&mut Self> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        let text = permitted(text);
        self.element(start, name, BytesCData::escaped(&text).map(Event::CData))
    }

    fn element<'a>(
        &mut self,
        start: BytesStart<'_>,
        name: &str,
        content: impl IntoIterator<Item = Event<'a>>,
    ) -> io::Result<&mut Self> {
        self.0.write_event(Event::Start(start))?;
        content.into_iter().try_for_each(|event| self.0.write_event(event))?;
        self.close(name)
    }

    pub fn finish(&mut self) -> io::Result<()> {
        self.0.get_mut().write_all(b"\n")?;
        self.0.get_mut().flush()
    }
}

/// The text without what XML 1.0 (2.2) forbids: one control character makes the whole file unreadable.
fn permitted(text: &str) -> Cow<'_, str> {
    let forbidden = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if text.contains(forbidden) { text.replace(forbidden, "").into() } else { text.into() }
}
