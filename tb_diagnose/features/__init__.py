"""Pure functions of arrays and series; they measure and know no thresholds."""
