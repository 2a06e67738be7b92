//! The standard normal distribution, as far as it is needed. The error function comes from `statrs`.

use std::f64::consts::SQRT_2;

use statrs::function::erf::{erfc, erfc_inv};

/// The quantile z(p); none unless p is between 0 and 1, both excluded.
pub(super) fn quantile(p: f64) -> Option<f64> {
    let z = -SQRT_2 * erfc_inv(2.0 * p);
    (p > 0.0 && p < 1.0 && z.is_finite()).then_some(z)
}

/// How likely a chi-square of one degree of freedom is to be as large as `chi_square`, which is at least 0. To nine digits: the
/// constants of the `erfc` of `statrs` 0.19 are short.
pub(super) fn chi_square_tail(chi_square: f64) -> f64 {
    erfc((chi_square / 2.0).sqrt())
}

#[cfg(test)]
mod tests {
    use super::super::interval::Z95;
    use super::*;

    #[test]
    fn the_quantile_is_that_of_scipy() {
        // scipy 1.17.1, stats.norm.ppf.
        let golden = [
            (0.0001, -3.719_016_485_455_680_4),
            (0.025, -1.959_963_984_540_054_5),
            (0.2, -0.841_621_233_572_914_2),
            (0.5, 0.0),
            (0.928_571_428_571_428_6, 1.465_233_792_685_523),
            (0.975, Z95),
            (0.9999, 3.719_016_485_455_709),
        ];
        for (p, z) in golden {
            assert!((quantile(p).unwrap() - z).abs() < 1e-12, "{p}");
        }
        for p in [0.0, 1.0, -0.1, 1.1, f64::NAN, f64::INFINITY] {
            assert_eq!(quantile(p), None);
        }
    }

    #[test]
    fn the_tail_is_that_of_scipy() {
        // scipy 1.17.1, stats.chi2.sf(x, 1).
        let golden = [
            (0.0, 1.0),
            (0.5, 0.479_500_122_186_953_37),
            (3.841_458_820_694_124, 0.05),
            (10.0, 0.001_565_402_258_002_549),
            (60.0, 9.485_737_571_073_857e-15),
        ];
        for (chi_square, p) in golden {
            assert!((chi_square_tail(chi_square) / p - 1.0).abs() < 1e-9, "{chi_square}");
        }
    }
}
