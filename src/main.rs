//! The program: reads the command line and does what it asks. Everything else is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    polku::cli::main()
}
