//! What each room and library takes of the programs that pages load, from the names that the compiler leaves in them
//! until wasm-bindgen takes them out.
//!
//! Shares: a function is whose it is named after, data is whose function or data leads to it first, and what is sent
//! is divided as what was compiled is.

mod added;
mod data;
mod owner;

use crate::build::kilobytes;
use crate::sections::{CODE, DATA, sections};
use crate::twins::brotli;
use anyhow::Result;
use data::Memory;
use owner::{Owner, owner_of};
use std::collections::BTreeMap;
use std::fmt::Write;
use walrus::Module;

pub use added::{Part, added};

/// Owners with less than so many bytes are named together.
const LEAST: usize = 1000;

/// Bytes of code and of data.
type Bytes = [usize; 2];

/// The shares of a program, as a few lines: `named` is what was compiled, `sent` what a page loads.
pub fn shares(program: &str, named: &[u8], sent: &[u8]) -> Result<String> {
    let compiled = compiled(&Module::from_buffer(named)?);
    let whole = compiled.values().fold([1, 1], |sum, it| [sum[0] + it[0], sum[1] + it[1]]);
    let sent = [section(sent, CODE)?, section(sent, DATA)?];
    let [code, data] = sent.map(kilobytes);
    let mut said = format!("{program}: code {code}, data {data}; of that, about\n");
    let mut others = [0, 0];
    for (owner, bytes) in compiled {
        let share = [0, 1].map(|kind| bytes[kind] * sent[kind] / whole[kind]);
        if share[0] + share[1] < LEAST {
            others = [others[0] + share[0], others[1] + share[1]];
        } else {
            line(&mut said, &owner, share);
        }
    }
    line(&mut said, "others", others);
    Ok(said)
}

/// What each owner takes of a program as it was compiled.
fn compiled(module: &Module) -> BTreeMap<Owner, Bytes> {
    let mut found: BTreeMap<Owner, Bytes> = BTreeMap::new();
    for (id, function) in module.funcs.iter_local() {
        let bytes = function.original_range.as_ref().map_or(0, ExactSizeIterator::len);
        found.entry(owner_of(module, id)).or_default()[0] += bytes;
    }
    for (owner, bytes) in Memory::of(module).owned(module) {
        found.entry(owner).or_default()[1] += bytes;
    }
    found
}

fn line(said: &mut String, owner: &str, bytes: Bytes) {
    let [code, data] = bytes.map(kilobytes);
    // Writing to a String cannot fail.
    let _ = writeln!(said, "  {owner:22} {code:>10} code {data:>10} data");
}

/// Bytes of a section as sent.
fn section(wasm: &[u8], wanted: u8) -> Result<usize> {
    let found = sections(wasm).find(|it| it.0 == wanted);
    found.map_or(Ok(0), |it| Ok(brotli(it.1)?.len()))
}
