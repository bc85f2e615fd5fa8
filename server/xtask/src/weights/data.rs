//! Whose the data of a program is: whose code leads to it first, or whose data does.

use super::owner::{Owner, owner_of};
use std::collections::{BTreeMap, BTreeSet};
use walrus::ir::{Instr, InstrLocId, Value, Visitor, dfs_in_order};
use walrus::{ConstExpr, DataKind, Module};

/// What lies in memory when a program starts, divided where something in it or in its code leads to.
pub struct Memory {
    /// Bytes, each stretch with its address.
    stretches: Vec<(u32, Vec<u8>)>,
    /// Where things start.
    starts: BTreeSet<u32>,
}

impl Memory {
    /// Of a program as it was compiled.
    pub fn of(module: &Module) -> Memory {
        let stretches = module.data.iter();
        let stretches = stretches.filter_map(|it| Some((address(it)?, it.value.clone()))).collect();
        let mut memory = Memory { stretches, starts: BTreeSet::new() };
        memory.starts = memory.led_to(module, |_| true).into_keys().collect();
        let led_to: Vec<u32> = memory.words_from(0, u32::MAX).collect();
        memory.starts.extend(led_to);
        memory
    }

    /// Bytes by owner.
    pub fn owned(&self, module: &Module) -> BTreeMap<Owner, usize> {
        let owners = self.reached(module, |_| true);
        let mut found = BTreeMap::new();
        for start in &self.starts {
            let whose = owners.get(start).cloned();
            let whose = whose.unwrap_or_else(|| "nobody in particular".into());
            *found.entry(whose).or_default() += (self.end_of(*start) - start) as usize;
        }
        found
    }

    /// What the functions of some owners lead to, and what that leads to: each with the first owner.
    pub fn reached(&self, module: &Module, of: impl Fn(&str) -> bool) -> BTreeMap<u32, Owner> {
        let mut owners = self.led_to(module, of);
        let mut waiting: Vec<u32> = owners.keys().copied().collect();
        while let Some(start) = waiting.pop() {
            let whose = owners[&start].clone();
            for target in self.words_from(start, self.end_of(start)) {
                owners.entry(target).or_insert_with(|| {
                    waiting.push(target);
                    whose.clone()
                });
            }
        }
        owners
    }

    /// Takes things out of a program that is only weighed.
    pub fn cut(&self, module: &mut Module, out: impl Fn(u32) -> bool) {
        let ids: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
        for id in ids {
            let data = module.data.get_mut(id);
            let Some(at) = address(data) else { continue };
            let end = at + data.value.len() as u32;
            let starts = std::iter::once(at).chain(self.starts.range(at + 1..end).copied());
            let kept = starts.filter(|it| !out(*it)).map(|start| {
                &data.value[(start - at) as usize..(self.end_of(start) - at) as usize]
            });
            data.value = kept.collect::<Vec<_>>().concat();
        }
    }

    fn holds(&self, address: u32) -> bool {
        self.stretches.iter().any(|it| it.0 <= address && address < it.0 + it.1.len() as u32)
    }

    /// The words between two addresses that may be addresses themselves.
    fn words_from(&self, start: u32, end: u32) -> impl Iterator<Item = u32> {
        let of = move |(at, bytes): &(u32, Vec<u8>)| {
            let first = start.saturating_sub(*at).next_multiple_of(4) as usize;
            let last = (end.saturating_sub(*at) as usize).min(bytes.len());
            let words = bytes.get(first..last).unwrap_or_default().chunks_exact(4);
            let value =
                |it: &[u8]| it.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
            words.map(value).collect::<Vec<u32>>()
        };
        self.stretches.iter().flat_map(of).filter(|it| self.holds(*it))
    }

    /// Where what starts somewhere ends: where the next thing starts, or its stretch ends.
    fn end_of(&self, start: u32) -> u32 {
        let ends = self.stretches.iter().map(|it| it.0 + it.1.len() as u32);
        let end = ends.filter(|it| *it > start).min().unwrap_or(start);
        self.starts.range(start + 1..).next().map_or(end, |next| end.min(*next))
    }

    /// Where the functions of some owners lead into it, each place to the first.
    fn led_to(&self, module: &Module, of: impl Fn(&str) -> bool) -> BTreeMap<u32, Owner> {
        let mut found = BTreeMap::new();
        for (id, function) in module.funcs.iter_local() {
            let whose = owner_of(module, id);
            if !of(&whose) {
                continue;
            }
            let mut numbers = Numbers::default();
            dfs_in_order(&mut numbers, function, function.entry_block());
            for number in numbers.0.into_iter().filter(|it| self.holds(*it)) {
                found.entry(number).or_insert_with(|| whose.clone());
            }
        }
        found
    }
}

/// Where in memory some data goes.
fn address(data: &walrus::Data) -> Option<u32> {
    match data.kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(at)), .. } => Some(at as u32),
        _ => None,
    }
}

/// The numbers in a function that may be addresses.
#[derive(Default)]
struct Numbers(Vec<u32>);

impl<'a> Visitor<'a> for Numbers {
    fn visit_instr(&mut self, instruction: &'a Instr, _: &'a InstrLocId) {
        match instruction {
            Instr::Const(it) => {
                if let Value::I32(number) = it.value {
                    self.0.push(number as u32);
                }
            }
            Instr::Load(it) => self.0.extend(u32::try_from(it.arg.offset)),
            Instr::Store(it) => self.0.extend(u32::try_from(it.arg.offset)),
            _ => {}
        }
    }
}
