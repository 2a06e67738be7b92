//! What can go wrong with sound, in one place.
//!
//! For the log and for `polku check`; people see a badge and the text instead. Uses thiserror.
//! Nothing here is worded for learners.

use super::Clip;

/// Why a clip, a command or the sound device did not work.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AudioError {
    /// The language or the key holds something other than `a-z`, `0-9`, `.` and `-`, or is too long.
    #[error("{clip} is not a clip's name: use a-z, 0-9, '.' and '-' only")]
    Name {
        /// The clip as it was asked for.
        clip: Clip,
    },
    /// The file is not there, or cannot be read.
    #[error("{clip} cannot be read: {source}")]
    Read {
        /// The clip that was asked for.
        clip: Clip,
        /// What the file system said.
        source: std::io::Error,
    },
    /// The name leads out of the audio folder (by a link), or to something that is not a file.
    #[error("{clip} is not a plain file inside the audio folder")]
    Outside {
        /// The clip that was asked for.
        clip: Clip,
    },
    /// The file is larger than [`super::clip::MAX_FILE_BYTES`].
    #[error("{clip} is larger than {limit} bytes")]
    TooLarge {
        /// The clip that was asked for.
        clip: Clip,
        /// The limit, in bytes.
        limit: u64,
    },
    /// The clip plays for longer than [`super::opus::MAX_SECONDS`].
    #[error("the clip is longer than {limit} seconds")]
    TooLong {
        /// The limit, in seconds.
        limit: usize,
    },
    /// The bytes are not one Ogg Opus stream as RFC 7845 has it.
    #[error("not an Ogg Opus clip: {0}")]
    NotOpus(&'static str),
    /// The Ogg container is damaged.
    #[error("the Ogg container is damaged: {0}")]
    Container(#[from] ogg::OggReadError),
    /// A packet is not Opus, or the decoder cannot be made.
    #[error("the Opus decoder refused: {0}")]
    Codec(String),
    /// The encoder can't be made, or doesn't take a frame.
    #[error("the Opus encoder refused: {0}")]
    Encoder(String),
    /// There is no microphone, or it can't be opened.
    #[error("no microphone: {0}")]
    Microphone(String),
    /// No sound device can be opened.
    #[error("no sound device: {0}")]
    Device(String),
    /// The sound thread cannot be started.
    #[error("the sound thread did not start: {0}")]
    Thread(std::io::Error),
    /// The sound thread has more commands waiting than it takes; this one was dropped.
    #[error("too many sound commands are waiting")]
    Full,
    /// The sound thread has ended.
    #[error("the sound thread has ended")]
    Ended,
}
