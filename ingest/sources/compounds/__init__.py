"""The compounds of Amnesty International's 2025 report and of ASPI's 2025 list: 119 sites."""
