//! Codes that change with time: RFC 6238 over RFC 4226, SHA-1, six digits, half a minute.

use domain::At;
use sha1::{Digest, Sha1};
use subtle::ConstantTimeEq;

/// Seconds a code is good for (RFC 6238, 4.1).
pub const STEP_SECONDS: i64 = 30;

/// Neighbouring steps taken as well: a clock may be half a minute off (RFC 6238, 5.2).
const SKEW: i64 = 1;

/// Bytes of a block of SHA-1 (RFC 2104).
const BLOCK: usize = 64;

/// The code of a secret (hexadecimal) at a time; empty when it is none.
#[must_use]
pub fn code_at(secret: &str, at: At) -> String {
    bytes(secret).map(|key| code(&key, step(at))).unwrap_or_default()
}

/// The step whose code was typed: this one or a neighbour.
pub(super) fn step_of(secret: &str, typed: &str, at: At) -> Option<i64> {
    let key = bytes(secret)?;
    let now = step(at);
    let same = |step: &i64| bool::from(code(&key, *step).as_bytes().ct_eq(typed.as_bytes()));
    (now - SKEW..=now + SKEW).find(same)
}

fn step(at: At) -> i64 {
    at.0.div_euclid(1_000 * STEP_SECONDS)
}

fn code(key: &[u8], step: i64) -> String {
    let mac = hmac_sha1(key, &step.to_be_bytes());
    // The low half of the last byte says where the four bytes of the code begin (RFC 4226, 5.3).
    let at = usize::from(mac[19] & 0x0f);
    let four = mac[at..at + 4].iter().fold(0_u32, |all, it| all << 8 | u32::from(*it));
    format!("{:06}", (four & 0x7fff_ffff) % 1_000_000)
}

/// RFC 2104.
fn hmac_sha1(key: &[u8], message: &[u8]) -> [u8; 20] {
    let mut block = [0_u8; BLOCK];
    if key.len() > BLOCK {
        block[..20].copy_from_slice(&Sha1::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let padded = |with: u8| block.map(|it| it ^ with);
    let inner = Sha1::new().chain_update(padded(0x36)).chain_update(message).finalize();
    Sha1::new().chain_update(padded(0x5c)).chain_update(inner).finalize().into()
}

fn bytes(hexadecimal: &str) -> Option<Vec<u8>> {
    let pairs = hexadecimal.as_bytes().chunks(2);
    pairs.map(|it| u8::from_str_radix(std::str::from_utf8(it).ok()?, 16).ok()).collect()
}

/// A secret as authenticators take it typed: RFC 4648 base 32, without padding.
#[must_use]
pub fn in_base32(secret: &str) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut out, mut held, mut bits) = (String::new(), 0_u32, 0);
    for byte in bytes(secret).unwrap_or_default() {
        (held, bits) = (held << 8 | u32::from(byte), bits + 8);
        while bits >= 5 {
            bits -= 5;
            out.push(char::from(LETTERS[(held >> bits & 31) as usize]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.push(char::from(LETTERS[(held << (5 - bits) & 31) as usize]));
    }
    out
}

/// The address an authenticator reads from a picture (the key URI format).
#[must_use]
pub fn address(secret: &str, email: &str) -> String {
    let account: String = email
        .bytes()
        .map(|it| match it {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                char::from(it).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("otpauth://totp/Marbre:{account}?secret={}&issuer=Marbre", in_base32(secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `12345678901234567890`, the secret of the appendices.
    const SECRET: &str = "3132333435363738393031323334353637383930";

    #[test]
    fn codes_are_those_of_rfc_6238() {
        // Appendix B, the last six of eight digits.
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code_at(SECRET, At(seconds * 1_000)), code);
        }
    }

    #[test]
    fn a_clock_may_be_half_a_minute_off_and_no_more() {
        let now = At(1_234_567_890_000);
        let shown = |steps: i64| code_at(SECRET, At(now.0 + steps * 30_000));
        let this = step(now);
        for steps in -1..=1 {
            assert_eq!(step_of(SECRET, &shown(steps), now), Some(this + steps));
        }
        assert_eq!(step_of(SECRET, &shown(2), now), None);
        assert_eq!(step_of(SECRET, &shown(-2), now), None);
    }

    #[test]
    fn base_32_is_that_of_rfc_4648() {
        assert_eq!(in_base32("666f6f626172"), "MZXW6YTBOI");
        assert_eq!(in_base32("666f6f62"), "MZXW6YQ");
        assert_eq!(in_base32(SECRET), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
