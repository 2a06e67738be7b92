//! Reading, compiling and proving all content, per lesson.

use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};

fn content(c: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let lessons = polku::assets::load(folder)
        .map(|loaded| loaded.compiled.catalog.lessons.len())
        .unwrap_or_default();
    println!("lessons: {lessons} (divide by it)");
    c.bench_function("load and check all content", |b| {
        b.iter_with_large_drop(|| polku::assets::load(folder))
    });
}

criterion_group!(benches, content);
criterion_main!(benches);
