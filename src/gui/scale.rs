//! How large everything is: one zoom for a window, so that the same layout is right on every one.

/// The measure that all lengths are given for: the longer and the shorter side in points.
const MEASURE: (f32, f32) = (1920.0, 1080.0);

/// The zoom for a window of this size (pixels, or a system's own points where it scales by itself).
///
/// A larger window shows the same, larger. A smaller one meets half-way: letters and targets shrink only half as much
/// as the window does, and the layout gets less room instead.
#[must_use]
pub fn zoom_for(width: f32, height: f32) -> f32 {
    let (long, short) = if width > height {
        (width, height)
    } else {
        (height, width)
    };
    let ratio = (long / MEASURE.0).min(short / MEASURE.1);
    let zoom = if ratio < 1.0 { f32::midpoint(1.0, ratio) } else { ratio };
    // In fortieths: letters are drawn anew for each zoom.
    (zoom.clamp(0.5, 4.0) * 40.0).round() / 40.0
}

#[cfg(test)]
mod tests {
    use super::zoom_for;

    #[test]
    fn the_measure_is_drawn_as_it_is_either_way_up() {
        assert!((zoom_for(1920.0, 1080.0) - 1.0).abs() < f32::EPSILON);
        assert!((zoom_for(1080.0, 1920.0) - 1.0).abs() < f32::EPSILON);
        assert!((zoom_for(3840.0, 2160.0) - 2.0).abs() < f32::EPSILON);
    }

    #[test]
    fn on_a_small_window_a_large_target_is_still_64_pixels() {
        let target = 80.0 * zoom_for(1280.0, 800.0);
        assert!(target >= 64.0, "{target}");
    }

    #[test]
    fn a_window_without_a_size_yet_is_no_harm() {
        assert!((zoom_for(0.0, 0.0) - 0.5).abs() < f32::EPSILON);
    }
}
