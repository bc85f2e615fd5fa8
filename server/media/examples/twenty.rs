//! Twenty placements from one picture of 24 megapixels: `cargo run --release -p media --example twenty [PICTURE] [RUNS]`.
//!
//! Without a picture it makes one (gradients, discs and grain, JPEG q92). Prints each run's wall time, and at the end
//! the bytes made and the most memory the process took.
#![expect(clippy::unwrap_used, reason = "a measurement, not a program")]

use std::time::Instant;

use domain::crop::Focal;
use media::{Wanted, accept, render_all};

/// The sizes networks ask for most: landscape, square, upright, story, cards, headers, a pin.
const SIZES: [(u32, u32); 20] = [
    (1600, 900),
    (1080, 1080),
    (1080, 1350),
    (1080, 1920),
    (1200, 630),
    (1200, 627),
    (1200, 600),
    (1500, 500),
    (1080, 566),
    (1080, 1440),
    (1280, 720),
    (1000, 1500),
    (1000, 1000),
    (1200, 900),
    (1200, 675),
    (820, 312),
    (1128, 191),
    (400, 400),
    (800, 418),
    (600, 315),
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().map_or_else(made, |path| std::fs::read(path).unwrap());
    let runs = arguments.next().map_or(5, |runs| runs.parse().unwrap());
    let start = Instant::now();
    let picture = accept(&file).unwrap();
    println!("accepted {picture:?} in {:.0} ms", start.elapsed().as_secs_f64() * 1000.0);
    let focal = Focal::of_fractions(0.62, 0.38);
    let size = (picture.width, picture.height);
    let wanted = SIZES.map(|(width, height)| Wanted::filling(size, focal, width, height));
    for run in 1..=runs {
        let (start, before) = (Instant::now(), processor_time());
        let made = render_all(&picture.bytes, &wanted).unwrap();
        let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
        let bytes: usize = made.into_iter().map(|rendition| rendition.unwrap().bytes.len()).sum();
        let busy = processor_time() - before;
        println!(
            "run {run}: {milliseconds:.0} ms, {busy:.2} s of processor, {bytes} bytes in {} files",
            SIZES.len()
        );
    }
    println!("{}", most_memory().unwrap_or_default());
}

/// Seconds of processor the process took so far, where the system tells (in hundredths).
fn processor_time() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(") ").next().unwrap_or_default().split(' ').skip(11).take(2);
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The process's peak memory, where the system tells.
fn most_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find(|line| line.starts_with("VmHWM")).map(str::to_owned)
}

fn made() -> Vec<u8> {
    let (width, height) = (6000_u32, 4000_u32);
    let mut seed = 1_u32;
    let mut pixels = Vec::with_capacity(width as usize * height as usize * 3);
    for y in 0..height {
        for x in 0..width {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let grain = (seed >> 28) as u8;
            let (dx, dy) = ((x % 400).abs_diff(200), (y % 400).abs_diff(200));
            let disc = if dx * dx + dy * dy < 22_500 { 60 } else { 0 };
            let shade = |along: u32, whole: u32| (along * 160 / whole) as u8;
            pixels.extend([
                shade(x, width) + disc + grain,
                shade(y, height) + grain,
                90 + disc + grain,
            ]);
        }
    }
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 92);
    encoder.encode(&pixels, width as u16, height as u16, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}
