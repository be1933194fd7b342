"""Counts the elements of an XML file with expat: the least that a script in Python does with a census."""

import sys
from xml.parsers import expat

elements = 0


def started(name, attributes):
    global elements
    elements += 1


parser = expat.ParserCreate()
parser.StartElementHandler = started
parser.buffer_text = True
with open(sys.argv[1], "rb") as file:
    parser.ParseFile(file)
print(elements)
