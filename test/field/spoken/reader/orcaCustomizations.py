# Orca runs this file when it starts.
from orca import debug, settings

# Otherwise the last utterances stay in Python's buffer until something else happens.
debug.debugFile.reconfigure(line_buffering=True)

# No synthesizer: each utterance goes to the debug file, at once and without a sound.
settings.speechServerFactory = ""
settings.speechFactoryModules = []
settings.enableBraille = False
settings.enableSound = False

# Only what the step says, not what the keyboard or a new page says.
settings.enableKeyEcho = False
settings.enableEchoByCharacter = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
