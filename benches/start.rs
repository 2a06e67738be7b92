//! From the start of the process to the first frame, beside an empty window in the same run; the memory after it; and the
//! frames drawn while nobody touches anything. In a virtual display, with software GL.
//!
//! This program is also the empty window, when it is called with `--empty-window`.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use eframe::egui;

const ROUNDS: usize = 9;
const STILL: Duration = Duration::from_secs(10);
const EMPTY: &str = "--empty-window";

fn main() {
    if std::env::args().any(|arg| arg == EMPTY) {
        return empty_window();
    }
    let display = Display::open();
    let data = tempfile::tempdir().expect("a folder for the data");
    let ours = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_polku"));
        command
            .arg("--data")
            .arg(data.path())
            .args(["--content", env!("CARGO_MANIFEST_DIR")]);
        command
    };
    let empty = || {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command.arg(EMPTY);
        command
    };
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        without.push(display.first_frame(empty()).0);
        with.push(display.first_frame(ours()).0);
    }
    let (with, without) = (median(with), median(without));
    let ratio = with.as_secs_f64() / without.as_secs_f64();
    println!("start to first frame: {with:.0?}, an empty window {without:.0?}: {ratio:.2} times");

    let (_, mut window) = display.first_frame(ours());
    std::thread::sleep(Duration::from_secs(2));
    println!("memory (PSS) after it: {:.0} MiB", window.pss_mib());
    let before = window.frames();
    std::thread::sleep(STILL);
    println!("frames in {STILL:.0?} of stillness: {}", window.frames() - before);
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// An eframe window with nothing in it, on the same renderer.
fn empty_window() {
    struct Empty;
    impl eframe::App for Empty {
        fn ui(&mut self, _ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
            eprintln!("frame");
        }
    }
    let options = eframe::NativeOptions {
        renderer: eframe::Renderer::Glow,
        ..Default::default()
    };
    eframe::run_native("empty", options, Box::new(|_| Ok(Box::new(Empty)))).expect("a window");
}

/// A virtual display.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn open() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb (tools/setup --test)");
        let mut number = String::new();
        let out = server.stdout.take().expect("its output");
        BufReader::new(out).read_line(&mut number).expect("its number");
        Self {
            server,
            name: format!(":{}", number.trim()),
        }
    }

    /// Starts a program and waits for its first frame.
    fn first_frame(&self, mut command: Command) -> (Duration, Window) {
        let began = Instant::now();
        let mut child = command
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("RUST_LOG", "polku::gui::window=trace")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut lines = BufReader::new(child.stderr.take().expect("its messages"));
        let mut line = String::new();
        while !line.contains("frame") {
            line.clear();
            assert!(
                lines.read_line(&mut line).expect("its messages") > 0,
                "it ended before its first frame"
            );
        }
        let took = began.elapsed();
        let frames = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(1));
        let counted = frames.clone();
        std::thread::spawn(move || {
            let mut line = String::new();
            while lines.read_line(&mut line).is_ok_and(|bytes| bytes > 0) {
                counted.fetch_add(
                    usize::from(line.contains("frame")),
                    std::sync::atomic::Ordering::Relaxed,
                );
                line.clear();
            }
        });
        (took, Window { child, frames })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ended = self.server.kill();
        let _reaped = self.server.wait();
    }
}

/// A running program.
struct Window {
    child: Child,
    frames: std::sync::Arc<std::sync::atomic::AtomicUsize>,
}

impl Window {
    fn frames(&self) -> usize {
        self.frames.load(std::sync::atomic::Ordering::Relaxed)
    }

    /// Proportional set size in MiB (Linux, /proc/PID/smaps_rollup).
    fn pss_mib(&mut self) -> f64 {
        let mut text = String::new();
        std::fs::File::open(format!("/proc/{}/smaps_rollup", self.child.id()))
            .and_then(|mut file| file.read_to_string(&mut text))
            .expect("the process's memory");
        let kib = text
            .lines()
            .find_map(|line| line.strip_prefix("Pss:"))
            .and_then(|rest| rest.split_whitespace().next());
        kib.and_then(|kib| kib.parse::<f64>().ok()).expect("its PSS") / 1024.0
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}
