//! What the authenticator on somebody's telephone shows.

use anyhow::Result;
use std::time::{SystemTime, UNIX_EPOCH};

/// The code of a key, as the page that sets a second factor up shows it, so many half minutes from now.
///
/// # Errors
/// When the machine's clock stands before 1970.
pub fn code(key: &str, steps: i64) -> Result<String> {
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;
    let at = domain::At(now + steps * 1_000 * studio::second_factor::STEP_SECONDS);
    Ok(studio::second_factor::code_at(&secret(key), at))
}

/// RFC 4648 base 32, in groups, as hexadecimal.
fn secret(key: &str) -> String {
    let (mut held, mut bits, mut secret) = (0_u32, 0, String::new());
    for letter in key.bytes().filter(u8::is_ascii_alphanumeric) {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            _ => letter - b'2' + 26,
        };
        (held, bits) = (held << 5 | u32::from(value), bits + 5);
        if bits >= 8 {
            bits -= 8;
            secret.push_str(&format!("{:02x}", held >> bits & 255));
        }
    }
    secret
}
