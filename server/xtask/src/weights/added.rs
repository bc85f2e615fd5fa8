//! What a part adds to a program: what the program weighs, less what it weighs without.

use super::data::Memory;
use super::owner::{ROOMS, owner_of, path_of, room};
use crate::twins::brotli;
use anyhow::{Context, Result};
use std::collections::HashSet;
use walrus::ir::{Call, Instr, InstrLocId, Unreachable, Visitor, dfs_in_order};
use walrus::{FunctionId, FunctionKind, Module, ModuleConfig, passes::gc};

/// What is weighed: the functions of rooms and libraries, and what only they call and lead to. Single functions
/// are named by their paths, and must not be inlined.
#[derive(Clone, Copy)]
pub struct Part {
    pub rooms: &'static [&'static str],
    /// A function that is theirs as well.
    pub with: Option<&'static str>,
    /// A function that is there without them: what it calls stays.
    pub without: Option<&'static str>,
}

/// Bytes that a part adds to what is sent.
pub fn added(named: &[u8], part: Part) -> Result<usize> {
    let mut program = program(named)?;
    let memory = Memory::of(&program);
    let whole = brotli(&program.emit_wasm())?.len();
    let theirs = memory.reached(&program, |it| part.with.is_some() || part.is_of(it));
    // Data that pages lead to as well goes with a room; with a function, what it alone leads to.
    empty(&mut program, part)?;
    let others = memory.reached(&program, |it| part.with.is_some() || !ROOMS.contains(&room(it)));
    memory.cut(&mut program, |it| theirs.contains_key(&it) && !others.contains_key(&it));
    Ok(whole.saturating_sub(brotli(&program.emit_wasm())?.len()))
}

impl Part {
    /// Rooms or libraries, whole.
    pub const fn rooms(rooms: &'static [&'static str]) -> Part {
        Part { rooms, with: None, without: None }
    }

    fn is_of(self, owner: &str) -> bool {
        self.rooms.contains(&room(owner))
    }
}

/// What was compiled, without what no page is sent.
fn program(named: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut program = config.parse(named)?;
    let tools: Vec<_> = program.customs.iter().map(|it| it.0).collect();
    for section in tools {
        program.customs.delete(section);
    }
    gc::run(&mut program);
    Ok(program)
}

/// Empties the functions of a part, and takes out what nobody calls then.
fn empty(program: &mut Module, part: Part) -> Result<()> {
    let stays = part.without.map_or_else(|| Ok(HashSet::new()), |it| called_from(program, it))?;
    let with = part.with.map(|it| of_path(program, it)).transpose()?;
    let theirs = |id: &FunctionId| part.is_of(&owner_of(program, *id)) && !stays.contains(id);
    let functions = program.funcs.iter_local().map(|it| it.0).filter(theirs);
    for id in functions.chain(with).collect::<Vec<_>>() {
        let function = program.funcs.get_mut(id).kind.unwrap_local_mut();
        let whole = function.entry_block();
        let nothing = (Instr::Unreachable(Unreachable {}), InstrLocId::default());
        function.block_mut(whole).instrs = vec![nothing];
    }
    gc::run(program);
    Ok(())
}

fn of_path(program: &Module, path: &str) -> Result<FunctionId> {
    let found = program.funcs.iter_local().map(|it| it.0).find(|it| path_of(program, *it) == path);
    found.with_context(|| format!("no function {path}: it was inlined, or has another name"))
}

/// A function and all that it calls by name.
fn called_from(program: &Module, path: &str) -> Result<HashSet<FunctionId>> {
    let mut waiting = vec![of_path(program, path)?];
    let mut found: HashSet<_> = waiting.iter().copied().collect();
    while let Some(id) = waiting.pop() {
        let mut calls = Calls::default();
        if let FunctionKind::Local(function) = &program.funcs.get(id).kind {
            dfs_in_order(&mut calls, function, function.entry_block());
        }
        waiting.extend(calls.0.into_iter().filter(|it| found.insert(*it)));
    }
    Ok(found)
}

/// The functions that a function calls by name.
#[derive(Default)]
struct Calls(Vec<FunctionId>);

impl Visitor<'_> for Calls {
    fn visit_call(&mut self, call: &Call) {
        self.0.push(call.func);
    }
}
