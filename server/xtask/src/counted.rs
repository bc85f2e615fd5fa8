//! A program whose work is counted: every call, every turn of a loop and every eight bytes copied add one to a number
//! that the page reads. The same on every machine, however busy it is.

use anyhow::Result;
use std::mem::take;
use walrus::ir::{
    BinaryOp, Binop, Const, GlobalGet, GlobalSet, Instr, InstrSeq, InstrSeqId, LocalGet, LocalSet,
    Loop, UnaryOp, Unop, Value, VisitorMut, dfs_pre_order_mut,
};
use walrus::{ConstExpr, GlobalId, InstrLocId, LocalFunction, LocalId, Module, ValType};

/// The program with its work in the exported global `work`.
pub fn counted(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm)?;
    let zero = ConstExpr::Value(Value::I64(0));
    let work = module.globals.add_local(ValType::I64, true, false, zero);
    module.exports.add("work", work);
    for (_, function) in module.funcs.iter_local_mut() {
        count(function, work, module.locals.add(ValType::I32));
    }
    Ok(module.emit_wasm())
}

/// The stretches of a function that are run as one.
#[derive(Default)]
struct Stretches {
    all: Vec<InstrSeqId>,
    /// Those that are counted each time: the function itself and its loops.
    counted: Vec<InstrSeqId>,
}

impl VisitorMut for Stretches {
    fn start_instr_seq_mut(&mut self, stretch: &mut InstrSeq) {
        self.all.push(stretch.id());
    }

    fn visit_loop_mut(&mut self, it: &mut Loop) {
        self.counted.push(it.seq);
    }
}

fn count(function: &mut LocalFunction, work: GlobalId, spare: LocalId) {
    let whole = function.entry_block();
    let mut found = Stretches { counted: vec![whole], ..Stretches::default() };
    dfs_pre_order_mut(&mut found, function, whole);
    for stretch in found.all {
        let first = if found.counted.contains(&stretch) { one(work) } else { Vec::new() };
        let instructions = &mut function.block_mut(stretch).instrs;
        let mut now = placed(first);
        for (instruction, place) in take(instructions) {
            if matches!(instruction, Instr::MemoryCopy(_) | Instr::MemoryFill(_)) {
                now.extend(placed(copied(work, spare)));
            }
            now.push((instruction, place));
        }
        *instructions = now;
    }
}

fn placed(instructions: Vec<Instr>) -> Vec<(Instr, InstrLocId)> {
    instructions.into_iter().map(|it| (it, InstrLocId::default())).collect()
}

fn one(work: GlobalId) -> Vec<Instr> {
    vec![
        GlobalGet { global: work }.into(),
        Const { value: Value::I64(1) }.into(),
        Binop { op: BinaryOp::I64Add }.into(),
        GlobalSet { global: work }.into(),
    ]
}

/// What copying as many bytes as stand on the stack costs; they stay there.
fn copied(work: GlobalId, spare: LocalId) -> Vec<Instr> {
    vec![
        LocalSet { local: spare }.into(),
        LocalGet { local: spare }.into(),
        Unop { op: UnaryOp::I64ExtendUI32 }.into(),
        Const { value: Value::I64(3) }.into(),
        Binop { op: BinaryOp::I64ShrU }.into(),
        GlobalGet { global: work }.into(),
        Binop { op: BinaryOp::I64Add }.into(),
        GlobalSet { global: work }.into(),
        LocalGet { local: spare }.into(),
    ]
}
