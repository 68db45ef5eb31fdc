"""Files that are small and would cost minutes or gigabytes are refused early, in words."""
