//! GIF: a screen, then blocks (GIF89a specification, sections 17 to 27).

use super::{Stripped, take, take_array};
use crate::Refusal;

/// Application blocks that show: how often an animation repeats, and the colour profile.
const KEPT_APPLICATIONS: [&[u8]; 3] = [b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012"];

pub(super) fn strip(file: &[u8]) -> Result<Stripped, Refusal> {
    let rest = &mut &file[6..];
    let mut bytes = Vec::with_capacity(file.len());
    bytes.extend(&file[..6]);
    let screen: [u8; 7] = take_array(rest)?;
    bytes.extend(screen);
    bytes.extend(palette(rest, screen[4])?);
    let mut frames = 0;
    loop {
        match take_array(rest)? {
            [0x3b] => break,
            [0x2c] => {
                frames += 1;
                picture(rest, &mut bytes)?;
            }
            [0x21] => extension(rest, &mut bytes)?,
            _ => return Err(Refusal::Damaged),
        }
    }
    bytes.push(0x3b);
    let side = |at: usize| u16::from_le_bytes([screen[at], screen[at + 1]]).into();
    Ok(Stripped {
        bytes,
        width: side(0),
        height: side(2),
        frames,
        orientation: 1,
        working_bytes: 0,
    })
}

fn palette<'a>(rest: &mut &'a [u8], flags: u8) -> Result<&'a [u8], Refusal> {
    let colours = if flags & 0x80 == 0 { 0 } else { 2_usize << (flags & 7) };
    take(rest, 3 * colours)
}

fn picture(rest: &mut &[u8], bytes: &mut Vec<u8>) -> Result<(), Refusal> {
    let descriptor: [u8; 9] = take_array(rest)?;
    bytes.push(0x2c);
    bytes.extend(descriptor);
    bytes.extend(palette(rest, descriptor[8])?);
    bytes.extend(take(rest, 1)?);
    bytes.extend(sub_blocks(rest)?);
    Ok(())
}

fn extension(rest: &mut &[u8], bytes: &mut Vec<u8>) -> Result<(), Refusal> {
    let [label] = take_array(rest)?;
    let blocks = sub_blocks(rest)?;
    let application =
        label == 0xff && blocks.get(1..12).is_some_and(|name| KEPT_APPLICATIONS.contains(&name));
    // 0xf9: delay and transparency of the next frame. Comments and plain text go.
    if label == 0xf9 || application {
        bytes.extend([0x21, label]);
        bytes.extend(blocks);
    }
    Ok(())
}

/// Takes a chain of length-prefixed blocks with the empty one that ends it.
fn sub_blocks<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Refusal> {
    let mut end = 0;
    loop {
        let length = usize::from(*rest.get(end).ok_or(Refusal::Truncated)?);
        end += 1 + length;
        if length == 0 {
            return take(rest, end);
        }
    }
}
