"""The norms of the guidance, one module for each section.

Each module reads top to bottom beside the page of the same name in docs/guidance/.
"""
