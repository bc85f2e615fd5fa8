//! The `marbre` program.

/// Pages are made and thrown away on many threads: the system's own allocator keeps what each of them once
/// needed.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    server::commands::main()
}
