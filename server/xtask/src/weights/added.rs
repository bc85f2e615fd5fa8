//! What rooms add to a program: what the program weighs, less what it weighs without.

use super::data::Memory;
use super::owner::{ROOMS, owner_of, room};
use crate::twins::brotli;
use anyhow::Result;
use walrus::ir::{Instr, InstrLocId, Unreachable};
use walrus::{FunctionId, Module, ModuleConfig, passes::gc};

/// Bytes that rooms add to what is sent: their functions, what only they call, and the data that only they lead to,
/// or they and the pages.
pub fn added(named: &[u8], rooms: &[&str]) -> Result<usize> {
    let mut program = program(named)?;
    let memory = Memory::of(&program);
    let whole = brotli(&program.emit_wasm())?.len();
    let theirs = memory.reached(&program, |it| rooms.contains(&room(it)));
    empty(&mut program, rooms);
    let others = memory.reached(&program, |it| !ROOMS.contains(&room(it)));
    memory.cut(&mut program, |it| theirs.contains_key(&it) && !others.contains_key(&it));
    Ok(whole.saturating_sub(brotli(&program.emit_wasm())?.len()))
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

/// Empties the functions of rooms, and takes out what nobody calls then.
fn empty(program: &mut Module, rooms: &[&str]) {
    let functions: Vec<FunctionId> = program.funcs.iter_local().map(|it| it.0).collect();
    let theirs = |id: &FunctionId| rooms.contains(&room(&owner_of(program, *id)));
    for id in functions.into_iter().filter(theirs).collect::<Vec<_>>() {
        let function = program.funcs.get_mut(id).kind.unwrap_local_mut();
        let whole = function.entry_block();
        let nothing = (Instr::Unreachable(Unreachable {}), InstrLocId::default());
        function.block_mut(whole).instrs = vec![nothing];
    }
    gc::run(program);
}
