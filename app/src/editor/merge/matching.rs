//! What two lists have in common, in order: a longest common subsequence. The server compares versions
//! with a library; in the browser that library would be a tenth of the bundle, and a table does.

/// Cells of the largest table filled, 16 MB. Texts further apart than that share only how they begin
/// and end: every difference is shown, none is lost.
const CELLS: usize = 4_000_000;

/// Pairs of places, in order, where `old` and `new` hold the same.
pub fn matching<T: PartialEq>(old: &[T], new: &[T]) -> Vec<(usize, usize)> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let middle = between(&old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail]);

    let mut out: Vec<_> = (0..head).map(|at| (at, at)).collect();
    out.extend(middle.into_iter().map(|(a, b)| (head + a, head + b)));
    out.extend((0..tail).rev().map(|back| (old.len() - 1 - back, new.len() - 1 - back)));
    out
}

/// The classic table: how much the two lists share from each pair of places on.
fn between<T: PartialEq>(old: &[T], new: &[T]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    if (old.len() + 1).saturating_mul(width) > CELLS {
        return Vec::new();
    }
    let mut shared = vec![0_u32; (old.len() + 1) * width];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            shared[a * width + b] = if old[a] == new[b] {
                shared[(a + 1) * width + b + 1] + 1
            } else {
                shared[(a + 1) * width + b].max(shared[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b, mut out) = (0, 0, Vec::new());
    while a < old.len() && b < new.len() {
        if old[a] == new[b] {
            out.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if shared[(a + 1) * width + b] >= shared[a * width + b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    out
}
