# Read by Orca when it starts: writes what it would say to the file ORCA_SPEECH, one JSON text a line, and says nothing.
import json
import os

import orca.settings
import orca.speech

SPEECH = open(os.environ["ORCA_SPEECH"], "a", buffering=1)


def write(text, voice, interrupt):
    SPEECH.write(json.dumps(text) + "\n")


orca.speech._speak = write
# No voice has to be found, and none stops what is said: the whole of it is written down.
orca.speech.init = lambda: None
# A page is read by the keys of the tests only.
orca.settings.sayAllOnLoad = False
orca.settings.pageSummaryOnLoad = False
