"""Measurements: each prints ratios against a peer that did the same work in the same run."""
