"""Files of a size, and how much memory a process takes to load one."""
