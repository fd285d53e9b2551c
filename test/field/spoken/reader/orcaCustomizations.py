# Orca runs this file when it starts.
from orca import debug, settings

# Without this, the last utterances stay in Python's buffer.
debug.debugFile.reconfigure(line_buffering=True)

# Without a synthesizer each utterance goes to the debug file at once, without sound.
settings.speechServerFactory = ""
settings.speechFactoryModules = []
settings.enableBraille = False
settings.enableSound = False

# Leaves out what Orca says of the keyboard and of a new page.
settings.enableKeyEcho = False
settings.enableEchoByCharacter = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
