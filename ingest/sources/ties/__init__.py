"""Ties between companies, groups, sites and state bodies, with the answers to them."""
