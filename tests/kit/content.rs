//! The repository's own content, read once for all the tests of a process.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use polku::assets;
use polku::content::catalog::Catalog;
use polku::i18n::Texts;

pub static CONTENT: LazyLock<(Arc<Catalog>, Texts)> = LazyLock::new(|| {
    let loaded = assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    (Arc::new(loaded.compiled.catalog), loaded.texts)
});
