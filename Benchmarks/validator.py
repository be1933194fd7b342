"""Puts a census to the published validator (csc-validator-be-cin) with its latest rules, as its own command does."""
import contextlib
import io
import sys
import warnings
import xml.etree.ElementTree as ET

from cin_validator import cin_validator
from cin_validator.rules.cin2025_26 import registry

warnings.filterwarnings("ignore")
tables = cin_validator.convert_data(ET.parse(sys.argv[1]).getroot())
with contextlib.redirect_stdout(io.StringIO()):
    result = cin_validator.CinValidator(cin_validator.process_data(tables), registry)
print(len(result.full_issue_df), "places")
