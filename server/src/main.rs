//! The `marbre` program.

fn main() -> std::process::ExitCode {
    server::commands::main()
}
