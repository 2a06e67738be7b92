//! What every view is made of: a stage that carries the look and collects messages, touchable places, words, tiles.
//!
//! Uses the theme's tokens, `gui::text` and `gui::picture`. Deliberately not here: what stands on which screen (`views`).

mod flow;
mod press;
mod stage;
mod tile;
mod words;

pub use flow::{Mirror, column, even_columns, scrolling};
pub use press::{Pressed, button, button_size, focus_ring, icon_button, place};
pub use stage::{Beside, Stage, scroll_to};
pub use tile::{TileForm, own_picture, tile, tile_height};
pub use words::{Say, line, line_block, line_on, manner};
