@echo off
rem Starts argmap.jar, which lies beside this file. From Java 19 on an archive of prepared classes
rem makes the start faster; Java makes it by itself, in the folder of the user.
rem   JAVA_HOME    the Java to use; otherwise the java on the PATH
rem   ARGMAP_OPTS  options for Java, such as -Xmx4g
setlocal
set "JAR=%~dp0argmap.jar"
if not exist "%JAR%" (
  echo argmap: %JAR% is missing; it belongs beside this launcher. 1>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "CACHE=%LOCALAPPDATA%\argmap"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto ^
  -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\argmap.jsa" -Xlog:disable ^
  -Xlog:all=error:stderr -Djava.awt.headless=true %ARGMAP_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
