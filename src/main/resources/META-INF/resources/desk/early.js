// Before anything is drawn: styles may count on scripts.
document.documentElement.classList.add('js');
