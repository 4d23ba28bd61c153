@echo off
rem Lets Negotiator open its files, for this user; no administrator is needed. Run it again after moving the folder.
set "PROGRAM=%~dp0..\negotiator.exe"
set "CLASSES=HKCU\Software\Classes"
reg add "%CLASSES%\.negotiation" /ve /d Negotiator.Document /f
reg add "%CLASSES%\Negotiator.Document" /ve /d "Negotiation" /f
reg add "%CLASSES%\Negotiator.Document\DefaultIcon" /ve /d "\"%PROGRAM%\",0" /f
reg add "%CLASSES%\Negotiator.Document\shell\open\command" /ve /d "\"%PROGRAM%\" \"%%1\"" /f
reg add "%CLASSES%\Applications\negotiator.exe\SupportedTypes" /v .json /d "" /f
reg add "%CLASSES%\Applications\negotiator.exe\shell\open\command" /ve /d "\"%PROGRAM%\" \"%%1\"" /f
